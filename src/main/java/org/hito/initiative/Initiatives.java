package org.hito.initiative;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of initiatives, for use cases of other modules. Who may see one is told by {@link InitiativeAccess}. */
@Component
public class Initiatives {

    private final InitiativeRepository repository;
    private final Team team;
    private final Trail trail;
    private final Clock clock;

    Initiatives(InitiativeRepository repository, Team team, Trail trail, Clock clock) {
        this.repository = repository;
        this.team = team;
        this.trail = trail;
        this.clock = clock;
    }

    public Initiative get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("problem.initiative-not-found"));
    }

    public Optional<Initiative> find(UUID id) {
        return repository.findById(id);
    }

    /** What they are called, by id; unknown ones are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository.named(ids).stream()
                        .collect(Collectors.toMap(InitiativeRepository.Named::id, InitiativeRepository.Named::name));
    }

    /** The day for which the milestone of a phase is planned. */
    public LocalDate planned(UUID id, Phase phase) {
        return repository.planned(id, phase).orElseThrow(() -> new NotFound("problem.initiative-not-found"));
    }

    public InitiativeStatus status(UUID id) {
        return repository.status(id).orElseThrow(() -> new NotFound("problem.initiative-not-found"));
    }

    /** Refuses while the initiative is on hold and once it is closed. */
    public void mustBeAtWork(UUID id) {
        InitiativeStatus status = status(id);
        if (!status.atWork()) {
            throw new StateMoved("problem.initiative-is." + status);
        }
    }

    public List<Initiative> all(Collection<UUID> ids) {
        return repository.findAllById(ids);
    }

    /** Registers an initiative and its team; the director is the one who registers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Initiative register(Registration data, UUID director) {
        Instant now = clock.instant();
        String reference = "IC-%d-%03d".formatted(now.atZone(ZoneOffset.UTC).getYear(), repository.nextReference());
        Initiative initiative =
                repository.save(Initiative.registered(UUID.randomUUID(), reference, data, director, now));
        team.add(initiative.id(), director, TeamRole.DIRECTOR, now);
        if (data.professional() != null) {
            team.add(initiative.id(), data.professional(), TeamRole.PROFESSIONAL, now);
        }
        if (data.secretary() != null) {
            team.add(initiative.id(), data.secretary(), TeamRole.SECRETARY, now);
        }
        trail.record(TrailEntry.of(Stream.initiative(initiative.id()), "initiative.registered")
                .with("reference", reference)
                .with("name", data.name())
                .with("territory", data.territory())
                .with("planned", data.planned().stream().map(Object::toString).toList()));
        return initiative;
    }

    /** Locks the initiative's row, changes it and stores it. Lock order: round, then initiative, then the trail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T change(UUID id, Function<Initiative, T> change) {
        Initiative initiative =
                repository.findLocked(id).orElseThrow(() -> new NotFound("problem.initiative-not-found"));
        T result = change.apply(initiative);
        repository.save(initiative);
        return result;
    }
}
