package org.hito.actor.funding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.hito.actor.ActorKind;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contributions to initiatives and their projects, for use cases of other modules. Who may see and record them is told by
 * {@link org.hito.actor.TeamAccess}.
 */
@Component
public class Contributions {

    private final ContributionTable table;
    private final MovementTable movements;
    private final ContributionTrail trail;
    private final CurrentActor currentActor;
    private final CommunityCalendar calendar;
    private final Clock clock;

    Contributions(
            ContributionTable table,
            MovementTable movements,
            ContributionTrail trail,
            CurrentActor currentActor,
            CommunityCalendar calendar,
            Clock clock) {
        this.table = table;
        this.movements = movements;
        this.trail = trail;
        this.currentActor = currentActor;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Contribution get(UUID id) {
        return table.find(id).orElseThrow(() -> new NotFound("problem.contribution-not-found"));
    }

    /** Those of an initiative that still stand, its projects included, by contributor. */
    public List<Contribution> of(UUID initiative) {
        return table.of(initiative);
    }

    public List<Contribution> ofProject(UUID project) {
        return table.ofProject(project);
    }

    public List<Contribution> ofOrganisation(UUID organisation) {
        return table.ofOrganisation(organisation);
    }

    /** A project needs a contribution of a firm, in cash or in kind (Q37). */
    public boolean hasOneOfAFirm(UUID project) {
        return table.ofProject(project).stream()
                .anyMatch(it ->
                        it.contributorKind() == ActorKind.FIRM && it.amount().signum() > 0);
    }

    /** What came in and what was spent of it, in its order. */
    public List<Movement> movements(UUID contribution) {
        return movements.of(contribution);
    }

    /**
     * One more contribution.
     *
     * @param project null if it is for the initiative itself
     * @param form that tells it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Contribution promise(UUID initiative, @Nullable UUID project, String form, Promise promise) {
        UUID id = UUID.randomUUID();
        table.add(id, initiative, project, form, promise, now());
        if (promise.received()) {
            receive(id, form, promise.amount(), promise.purpose());
        }
        Contribution made = get(id);
        trail.promised(made);
        return made;
    }

    /**
     * The contributions that a form names, as they stand now; the same data again change nothing. What the form no longer names
     * is dropped, unless something has been received or spent of it otherwise.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stand(UUID initiative, @Nullable UUID project, String form, Collection<Promise> told) {
        List<Contribution> known = new ArrayList<>(table.toldBy(initiative, project, form));
        List<Promise> rest = new ArrayList<>(told);
        rest.removeIf(promise -> taken(known, promise, Promise::tells)
                .map(it -> told(it, it, form, promise))
                .isPresent());
        rest.removeIf(promise -> taken(known, promise, Promise::corrects)
                .map(it -> changed(it, form, promise))
                .isPresent());
        rest.forEach(promise -> promise(initiative, project, form, promise));
        known.stream().filter(it -> movements.besides(it.id(), form) == 0).forEach(this::drop);
    }

    void drop(Contribution it) {
        table.withdraw(it.id(), now());
        trail.dropped(it);
    }

    private static Optional<Contribution> taken(
            List<Contribution> known, Promise promise, BiPredicate<Promise, Contribution> same) {
        Optional<Contribution> found =
                known.stream().filter(it -> same.test(promise, it)).findFirst();
        found.ifPresent(known::remove);
        return found;
    }

    private Contribution changed(Contribution before, String form, Promise promise) {
        table.change(before.id(), promise);
        Contribution after = get(before.id());
        trail.changed(before, after);
        return told(before, after, form, promise);
    }

    /** What the form says of having received it, unless people have recorded more than the form knows. */
    private Contribution told(Contribution before, Contribution now, String form, Promise promise) {
        boolean same = promise.received() == (before.received().signum() > 0)
                && before.amount().compareTo(now.amount()) == 0;
        if (!same && movements.besides(now.id(), form) == 0) {
            movements.undo(now.id(), form);
            if (promise.received()) {
                receive(now.id(), form, now.amount(), now.purpose());
            }
        }
        return now;
    }

    private void receive(UUID contribution, String form, BigDecimal amount, String concept) {
        movements.add(new Movement(
                UUID.randomUUID(),
                contribution,
                Movement.Kind.RECEIVED,
                calendar.today(),
                amount,
                concept,
                null,
                List.of(),
                form,
                currentActor.get().person(),
                now()));
    }

    /** Records what came in or was spent; the caller holds the lock of the contribution. */
    Contribution move(Contribution contribution, Movement movement, Map<String, String> evidence) {
        movements.add(movement);
        trail.record(trail.moved(contribution, movement).evidence(evidence));
        return get(contribution.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
