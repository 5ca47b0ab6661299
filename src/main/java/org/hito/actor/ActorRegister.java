package org.hito.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The actors of an initiative, each the part of an organisation in it. What a form tells is merged by name, and every change is
 * on record.
 */
@Component
public class ActorRegister {

    private final ActorStore store;
    private final Organisations organisations;
    private final Trail trail;

    ActorRegister(ActorStore store, Organisations organisations, Trail trail) {
        this.store = store;
        this.organisations = organisations;
        this.trail = trail;
    }

    /** Registers organisations, or tells more about those that are there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID initiative, Collection<ActorFacts> facts) {
        Known known = locked(initiative);
        facts.forEach(told -> merge(initiative, known, told));
    }

    /** The commitments as they stand now; those that are no longer named are dropped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void commitments(UUID initiative, Collection<Commitment> commitments) {
        Known known = locked(initiative);
        Map<Commitment, UUID> before = store.commitments(initiative);
        for (Commitment told : commitments) {
            ClusterActor actor = merge(initiative, known, ActorFacts.named(told.actor(), null));
            Commitment commitment = told.by(actor.name());
            if (before.remove(commitment) == null) {
                store.add(initiative, actor.id(), commitment);
                trail.record(entry(initiative, "actor.commitment-recorded", commitment.actor())
                        .with("kind", commitment.kind().name())
                        .with("description", commitment.description()));
            }
        }
        before.forEach((gone, id) -> {
            store.dropCommitment(id);
            trail.record(entry(initiative, "actor.commitment-dropped", gone.actor())
                    .with("kind", gone.kind().name())
                    .with("description", gone.description()));
        });
    }

    /**
     * An organisation as it takes part in an initiative.
     *
     * @param organisation its id in the register of the community
     */
    public record Part(UUID organisation, @Nullable ActorKind kind) {}

    /** The actors that a form names, by that name; those that are not there yet are registered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Part> parts(UUID initiative, Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Known known = locked(initiative);
        Map<String, ClusterActor> named = new HashMap<>();
        names.forEach(name -> named.computeIfAbsent(name, it -> merge(initiative, known, ActorFacts.named(it, null))));
        Map<UUID, UUID> ids = store.organisations(initiative);
        Map<String, Part> parts = new HashMap<>();
        named.forEach(
                (name, actor) -> parts.put(name, new Part(Objects.requireNonNull(ids.get(actor.id())), actor.kind())));
        return parts;
    }

    /** A firm of the community takes part with this place in the chain. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enrol(UUID initiative, Organisation firm, ChainLink link) {
        Known known = locked(initiative);
        UUID there = store.organisations(initiative).entrySet().stream()
                .filter(it -> it.getValue().equals(firm.id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        ActorFacts facts = new ActorFacts(
                firm.name(), firm.kind(), link, firm.size(), firm.anchor(), firm.municipality(), null, null);
        ClusterActor before = known.actors.values().stream()
                .filter(it -> it.id().equals(there))
                .findFirst()
                .orElse(null);
        if (before == null) {
            String key = ClusterActor.normalised(firm.name());
            ClusterActor added = ClusterActor.first(UUID.randomUUID(), facts);
            store.insert(initiative, firm.id(), known.actors.containsKey(key) ? key + " " + firm.taxId() : key, added);
            trail.record(entry(initiative, "actor.identified", added.name()).with("facts", ActorStore.told(added)));
        } else {
            changed(initiative, before, before.with(facts));
        }
    }

    /** All actors of an initiative, by name. */
    public List<RegisteredActor> of(UUID initiative) {
        var commitments = store.commitments(initiative).keySet();
        Map<UUID, UUID> organisations = store.organisations(initiative);
        return store.actors(initiative).stream()
                .map(actor -> new RegisteredActor(
                        actor,
                        Objects.requireNonNull(organisations.get(actor.id())),
                        commitments.stream()
                                .filter(it -> it.actor().equals(actor.name()))
                                .toList()))
                .toList();
    }

    private Known locked(UUID initiative) {
        store.lock(initiative);
        Known known = new Known();
        store.actors(initiative).forEach(it -> known.actors.put(ClusterActor.normalised(it.name()), it));
        known.organisations.putAll(store.organisations(initiative));
        return known;
    }

    /** The actors that a form finds, and the register of organisations, which is locked once a form and only if it is changed. */
    private final class Known {

        private final Map<String, ClusterActor> actors = new HashMap<>();
        private final Map<UUID, UUID> organisations = new HashMap<>();
        private boolean locked;

        UUID organisation(ActorFacts facts) {
            if (!locked) {
                ActorRegister.this.organisations.lock();
                locked = true;
            }
            return ActorRegister.this.organisations.named(facts);
        }

        /** The actor under which the organisation is there, by another name: it was merged. */
        Optional<ClusterActor> of(UUID organisation) {
            return actors.values().stream()
                    .filter(it -> organisation.equals(organisations.get(it.id())))
                    .findFirst();
        }
    }

    private ClusterActor merge(UUID initiative, Known known, ActorFacts facts) {
        String key = ClusterActor.normalised(facts.name());
        ClusterActor there = known.actors.get(key);
        UUID organisation = there == null ? known.organisation(facts) : null;
        ClusterActor before =
                organisation == null ? there : known.of(organisation).orElse(null);
        ClusterActor after = before == null ? ClusterActor.first(UUID.randomUUID(), facts) : before.with(facts);
        known.actors.put(key, after);
        if (before == null) {
            UUID registered = Objects.requireNonNull(organisation);
            store.insert(initiative, registered, key, after);
            known.organisations.put(after.id(), registered);
            trail.record(entry(initiative, "actor.identified", after.name()).with("facts", ActorStore.told(after)));
        } else if (changed(initiative, before, after) && organisation == null) {
            known.organisation(facts);
        }
        return after;
    }

    private boolean changed(UUID initiative, ClusterActor before, ClusterActor after) {
        if (before.equals(after)) {
            return false;
        }
        store.update(after);
        trail.record(entry(initiative, "actor.changed", after.name())
                .changed("facts", ActorStore.told(before), ActorStore.told(after)));
        return true;
    }

    private static TrailEntry entry(UUID initiative, String event, String name) {
        return TrailEntry.of(Stream.initiative(initiative), event).with("name", name);
    }
}
