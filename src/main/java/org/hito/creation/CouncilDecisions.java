package org.hito.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.council.Outcome;
import org.hito.council.Remark;
import org.hito.council.RoundAdjourned;
import org.hito.council.RoundClosed;
import org.hito.council.RoundResumed;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeStatus;
import org.hito.initiative.InitiativeWithdrawn;
import org.hito.initiative.Initiatives;
import org.hito.initiative.MilestoneStatus;
import org.hito.initiative.Phase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the council decides about a submitted dossier moves its initiative, in the transaction of the decision. Items that
 * brought no dossier are none of ours.
 */
@Component
public class CouncilDecisions {

    private final Initiatives initiatives;
    private final FrozenDossiers frozen;
    private final Remarks remarks;
    private final PhaseEnds ends;
    private final Reopenings reopenings;
    private final LifecycleTurn turn;
    private final Trail trail;

    CouncilDecisions(
            Initiatives initiatives,
            FrozenDossiers frozen,
            Remarks remarks,
            PhaseEnds ends,
            Reopenings reopenings,
            LifecycleTurn turn,
            Trail trail) {
        this.initiatives = initiatives;
        this.frozen = frozen;
        this.remarks = remarks;
        this.ends = ends;
        this.reopenings = reopenings;
        this.turn = turn;
        this.trail = trail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundClosed event) {
        frozen.ofItem(event.item()).ifPresent(it -> decided(it.initiative(), it.phase(), event));
    }

    private void decided(UUID initiative, Phase phase, RoundClosed event) {
        MilestoneStatus outcome = status(event.outcome());
        Initiative decided = initiatives.change(initiative, it -> {
            it.decided(phase, outcome, event.at());
            return it;
        });
        int round = decided.milestone(phase).round();
        if (outcome == MilestoneStatus.RETURNED) {
            remarks.keep(initiative, phase, round, numbered(event.remarks()));
        }
        trail.record(TrailEntry.of(Stream.initiative(initiative), "initiative.milestone-decided")
                .with("milestone", phase.milestone())
                .with("round", round)
                .with("outcome", outcome.name())
                .with("item", event.item().toString()));
        Optional<Reopening> reopening = reopenings.ofItem(event.item());
        if (reopening.isPresent()) {
            decidedAgain(decided, outcome, reopening.get(), event);
            return;
        }
        if (outcome != MilestoneStatus.RETURNED) {
            ends.left(initiative, phase);
        }
        if (outcome == MilestoneStatus.REJECTED) {
            ends.closed(initiative);
        }
    }

    /** No phase ends by the vote on a reopened milestone; a rejection ends all that runs. */
    private void decidedAgain(Initiative initiative, MilestoneStatus outcome, Reopening reopening, RoundClosed event) {
        if (outcome == MilestoneStatus.RETURNED) {
            return;
        }
        reopenings.ended(reopening.condition(), event.at());
        if (initiative.status() == InitiativeStatus.CLOSED) {
            ends.closed(initiative.id());
            turn.announce(new InitiativeWithdrawn(initiative.id()));
            turn.move(initiative.id(), "initiative.withdrawn");
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundAdjourned event) {
        adjourned(event.item(), true);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundResumed event) {
        adjourned(event.item(), false);
    }

    private void adjourned(UUID item, boolean held) {
        frozen.ofItem(item)
                .ifPresent(asked -> initiatives.change(asked.initiative(), it -> {
                    it.adjourned(asked.phase(), held);
                    return it;
                }));
    }

    private static List<Remarks.Numbered> numbered(List<Remark> remarks) {
        List<Remarks.Numbered> numbered = new ArrayList<>();
        for (Remark remark : remarks) {
            numbered.add(new Remarks.Numbered(numbered.size() + 1, remark.institution(), remark.grounds()));
        }
        return numbered;
    }

    private static MilestoneStatus status(Outcome outcome) {
        return MilestoneStatus.valueOf(outcome.name());
    }
}
