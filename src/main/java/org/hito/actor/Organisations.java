package org.hito.actor;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.form.FormOption;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Initiatives;
import org.hito.platform.Cursor;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of organisations, one for the community. Directors and professionals keep it; secretaries, auditors and members of
 * bodies read it. Which initiatives an organisation takes part in is told of those only that the reader sees.
 */
@Component
public class Organisations {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.DIRECTOR, Role.PROFESSIONAL);
    private static final Set<Role> READERS = EnumSet.of(Role.DIRECTOR, Role.PROFESSIONAL, Role.SECRETARY, Role.AUDITOR);

    private final OrganisationTable table;
    private final OrganisationList list;
    private final Initiatives initiatives;
    private final InitiativeAccess access;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    Organisations(
            OrganisationTable table,
            OrganisationList list,
            Initiatives initiatives,
            InitiativeAccess access,
            People people,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.list = list;
        this.initiatives = initiatives;
        this.access = access;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    public boolean kept() {
        return KEEPERS.stream().anyMatch(people.current()::has);
    }

    public void mustBeKept() {
        if (!kept()) {
            throw new NotAllowed("problem.actor-register-not-kept");
        }
    }

    /** An initiative that the reader does not see has no actors. */
    public PageOf<Organisation> page(RegisterFilter filter, @Nullable String after, int limit) {
        mustBeRead();
        if (filter.initiative() != null && seen(List.of(filter.initiative())).isEmpty()) {
            return PageOf.empty();
        }
        List<Organisation> rows = list.page(filter, Cursor.parse(after, 2), limit + 1);
        return PageOf.cut(rows, limit, it -> Cursor.of(ClusterActor.normalised(it.name()), it.id()));
    }

    /** What the list can be narrowed to, for its reader. */
    public Choices choices() {
        mustBeRead();
        return new Choices(list.municipalities(), seen(list.initiatives()));
    }

    public record Choices(List<String> municipalities, List<Initiative> initiatives) {}

    /** Notes that the acting person takes what this filter finds out of the system. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void exported(String format, Map<String, String> asked) {
        mustBeRead();
        trail.record(TrailEntry.of(Stream.SYSTEM, "actor.register-exported")
                .with("format", format)
                .with("filter", asked));
    }

    public Organisation get(UUID id) {
        mustBeRead();
        return known(id);
    }

    /** For steps of a process, which nobody in particular takes. */
    public Organisation known(UUID id) {
        return table.find(id).orElseThrow(() -> new NotFound("problem.actor-not-found"));
    }

    public Optional<Organisation> byTaxId(TaxId taxId) {
        mustBeRead();
        return table.byTaxId(taxId);
    }

    /** The name of the organisation with this tax id, check digit included. */
    public Optional<String> withTaxId(String typed) {
        return TaxId.read(typed)
                .filter(TaxId.Typed::right)
                .map(TaxId.Typed::taxId)
                .flatMap(table::byTaxId)
                .map(Organisation::name);
    }

    /** All firms, as options of a form, by name. */
    public List<FormOption> firms() {
        return table.firms();
    }

    public String name(UUID id) {
        return table.find(id).map(Organisation::name).orElseThrow(() -> new NotFound("problem.actor-not-found"));
    }

    /** The one that it was merged into, if it was. */
    public Optional<UUID> mergedInto(UUID id) {
        return table.mergedInto(id);
    }

    /** Keeps what a merge made of the survivor; the merge itself is recorded by whoever did it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void merged(Organisation before, Organisation after) {
        if (!before.equals(after)) {
            table.change(after);
        }
    }

    /** An organisation as plain values, as the trail takes them. */
    public static Map<String, @Nullable Object> facts(Organisation it) {
        return OrganisationTable.facts(it);
    }

    /** Others that may be the same one, by their names. */
    public List<Organisation> similar(Organisation organisation) {
        return table.similar(organisation);
    }

    /** Initiatives in which it takes part and which the acting person sees. */
    public List<Initiative> initiatives(Organisation organisation) {
        return seen(table.initiatives(organisation.id()));
    }

    private List<Initiative> seen(List<UUID> ids) {
        return initiatives.all(ids).stream()
                .filter(access::seesMoreThanName)
                .sorted(Comparator.comparing(Initiative::name))
                .toList();
    }

    /** Lets nobody else register until the transaction ends; asked for once, however many actors a form names. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock() {
        table.lock();
    }

    /** The organisation of an actor that a form of an initiative names, registered if it is new. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID named(ActorFacts facts) {
        Organisation before =
                table.byName(ClusterActor.normalised(facts.name())).orElse(null);
        if (before == null) {
            return add(new Organisation(
                                    UUID.randomUUID(),
                                    facts.name().strip(),
                                    null,
                                    null,
                                    null,
                                    List.of(),
                                    false,
                                    null,
                                    null)
                            .learning(facts))
                    .id();
        }
        change(before, before.learning(facts));
        return before.id();
    }

    Organisation add(Organisation organisation) {
        table.add(organisation, clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.record(entry("actor.organisation-registered", organisation)
                .with("facts", OrganisationTable.facts(organisation)));
        return organisation;
    }

    void change(Organisation before, Organisation after) {
        if (!before.equals(after)) {
            table.change(after);
            trail.record(entry("actor.organisation-changed", after)
                    .changed("facts", OrganisationTable.facts(before), OrganisationTable.facts(after)));
        }
    }

    private void mustBeRead() {
        PersonView person = people.current();
        if (READERS.stream().noneMatch(person::has)
                && access.bodiesOf(person.id()).isEmpty()) {
            throw new NotAllowed("problem.actor-register-not-read");
        }
    }

    private static TrailEntry entry(String event, Organisation organisation) {
        return TrailEntry.of(Stream.SYSTEM, event)
                .with("organisation", organisation.id().toString())
                .with("name", organisation.name());
    }
}
