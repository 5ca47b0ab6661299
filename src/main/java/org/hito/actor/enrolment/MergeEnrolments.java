package org.hito.actor.enrolment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One firm takes part once in an initiative and in two at most (Q38), also when it was registered twice. */
@Component
public class MergeEnrolments {

    private final EnrolmentTable table;
    private final DropEnrolment drop;
    private final EnrolmentTrail trail;
    private final Initiatives initiatives;
    private final CurrentActor currentActor;
    private final Clock clock;

    MergeEnrolments(
            EnrolmentTable table,
            DropEnrolment drop,
            EnrolmentTrail trail,
            Initiatives initiatives,
            CurrentActor currentActor,
            Clock clock) {
        this.table = table;
        this.drop = drop;
        this.trail = trail;
        this.initiatives = initiatives;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The initiatives among which the primary identity of both as one has to be declared; empty if nothing is missing. */
    public List<UUID> identities(UUID one, UUID other) {
        return identities(one, other, initiatives(Stream.concat(living(one).stream(), living(other).stream())));
    }

    private List<UUID> identities(UUID one, UUID other, List<UUID> all) {
        return all.size() == Eligibility.MOST_INITIATIVES
                        && table.identity(one).isEmpty()
                        && table.identity(other).isEmpty()
                ? all
                : List.of();
    }

    /**
     * Of two in the same initiative one goes: the one that is decided stays, or else that of the survivor.
     *
     * @param primary the initiative that both as one identify with, where it was not declared yet
     * @throws StateMoved with more than two initiatives, or two and no identity
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void beforeMerge(UUID merged, UUID survivor, @Nullable UUID primary) {
        List<Enrolment> going = living(merged);
        List<Enrolment> staying = living(survivor);
        List<UUID> all = initiatives(Stream.concat(going.stream(), staying.stream()));
        if (all.size() > Eligibility.MOST_INITIATIVES) {
            throw new StateMoved("problem.merge-too-many", names(all));
        }
        List<UUID> missing = identities(merged, survivor, all);
        if (!missing.isEmpty() && !missing.contains(primary)) {
            throw new StateMoved("problem.merge-identity", names(missing));
        }
        var kept = staying.stream().collect(Collectors.toMap(Enrolment::initiative, it -> it));
        for (Enrolment it : going) {
            Enrolment other = kept.get(it.initiative());
            if (other != null) {
                drop.merged(!it.open() && other.open() ? other : it);
            }
        }
        if (primary != null && missing.contains(primary)) {
            declare(survivor, primary, Stream.concat(staying.stream(), going.stream()));
        }
    }

    private void declare(UUID survivor, UUID primary, Stream<Enrolment> both) {
        table.identity(survivor, primary, currentActor.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        both.filter(it -> it.initiative().equals(primary))
                .findFirst()
                .ifPresent(it -> trail.identified(it, null, primary, null));
    }

    private List<Enrolment> living(UUID firm) {
        return table.ofFirm(firm).stream().filter(Enrolment::living).toList();
    }

    private static List<UUID> initiatives(Stream<Enrolment> these) {
        return these.map(Enrolment::initiative).distinct().toList();
    }

    private String names(List<UUID> these) {
        return initiatives.all(these).stream().map(Initiative::name).sorted().collect(Collectors.joining(", "));
    }
}
