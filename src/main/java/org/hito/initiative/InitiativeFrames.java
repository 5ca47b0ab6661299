package org.hito.initiative;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.platform.PhaseLine;
import org.hito.platform.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the frame of an initiative's pages for the acting person, and its line of phases. */
@Component
public class InitiativeFrames {

    private final InitiativeAccess access;
    private final People people;
    private final Moments moments;
    private final ClosedDossiers closedDossiers;

    InitiativeFrames(InitiativeAccess access, People people, Moments moments, ClosedDossiers closedDossiers) {
        this.access = access;
        this.people = people;
        this.moments = moments;
        this.closedDossiers = closedDossiers;
    }

    /** The frame, if the acting person sees more than the name of the initiative; 404 otherwise. */
    public InitiativeFrame of(UUID id) {
        return of(access.visible(id));
    }

    public InitiativeFrame of(Initiative initiative) {
        InitiativeAccess.Sight sight = access.sight(initiative);
        boolean recused = sight == InitiativeAccess.Sight.BODY && closedDossiers.areClosed(initiative.id());
        return new InitiativeFrame(
                initiative.id(),
                initiative.reference(),
                initiative.name(),
                initiative.status(),
                people.find(initiative.director()).map(PersonView::displayName).orElse(""),
                initiative.activityName(),
                initiative.territory(),
                initiative.demo(),
                initiative.late(moments.today()),
                initiative.heldUntil(),
                sight,
                InitiativeFrame.tabsOf(initiative.id(), sight, recused));
    }

    /** The way of the initiative with today's mark on it. */
    public PhaseLine line(Initiative initiative) {
        return line(initiative.milestones(), initiative.phase(), initiative.registeredAt());
    }

    public PhaseLine line(InitiativeList.Row row) {
        return line(row.milestones(), row.phase(), row.registeredAt());
    }

    private PhaseLine line(List<Milestone> milestones, @Nullable Phase running, Instant registeredAt) {
        return PhaseLine.of(
                milestones.stream()
                        .map(it -> new PhaseLine.Step(
                                it.phase().name(),
                                it.status().name(),
                                it.round(),
                                it.planned(),
                                it.decided() == null ? null : moments.date(it.decided())))
                        .toList(),
                running == null ? null : running.name(),
                moments.date(registeredAt),
                moments.today());
    }
}
