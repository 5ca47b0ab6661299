package org.hito.council.decision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.Position;
import org.hito.initiative.Team;
import org.hito.initiative.TeamRole;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever chairs the body today, or the secretary of the initiative, says with grounds when a decision is to be looked at
 * again, or that it was. Where that is today, its readers are told at once. The decision itself stays as it is: only a new one
 * takes its place.
 */
@Component
public class ReviewDecision {

    private final DecisionRegister register;
    private final Bodies bodies;
    private final Team team;
    private final DueReviews reviews;
    private final CommunityCalendar calendar;
    private final DecisionTrail trail;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewDecision(
            DecisionRegister register,
            Bodies bodies,
            Team team,
            DueReviews reviews,
            CommunityCalendar calendar,
            DecisionTrail trail,
            CurrentActor currentActor,
            JdbcClient jdbc,
            Clock clock) {
        this.register = register;
        this.bodies = bodies;
        this.team = team;
        this.reviews = reviews;
        this.calendar = calendar;
        this.trail = trail;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param due null where it was looked at and no further day is planned */
    @Transactional
    public void execute(UUID round, @Nullable LocalDate due, String grounds) {
        register.visible(round);
        jdbc.sql("SELECT id FROM council_round WHERE id = ? FOR UPDATE")
                .param(round)
                .query(UUID.class)
                .single();
        Decision decision = register.visible(round);
        mustBeAllowed(decision);
        if (decision.superseded()) {
            throw new StateMoved("problem.decision-superseded");
        }
        if (due == null && (decision.review() == null || decision.review().due() == null)) {
            throw new StateMoved("problem.no-review-planned");
        }
        jdbc.sql(
                        """
                        INSERT INTO council_review (round, due, grounds, set_by, set_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (round) DO UPDATE SET due = EXCLUDED.due, grounds = EXCLUDED.grounds,
                          set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at
                        """)
                .param(round)
                .param(due)
                .param(grounds)
                .param(currentActor.person())
                .param(Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
        trail.reviewed(decision, due, grounds);
        if (due != null && !due.isAfter(calendar.today())) {
            reviews.tell();
        }
    }

    /** May the acting person plan a review of it? */
    public boolean open(Decision decision) {
        return !decision.superseded() && !decision.papersClosed() && (chairs(decision) || keepsMinutes(decision));
    }

    private void mustBeAllowed(Decision decision) {
        if (decision.papersClosed()) {
            throw new NotAllowed("problem.recused");
        }
        if (!chairs(decision) && !keepsMinutes(decision)) {
            throw new NotAllowed("problem.neither-chair-nor-secretary");
        }
    }

    private boolean chairs(Decision decision) {
        return bodies.seatsOf(currentActor.person()).stream()
                .anyMatch(
                        it -> it.body().equals(decision.body()) && it.position().equals(Position.CHAIR.name()));
    }

    private boolean keepsMinutes(Decision decision) {
        Decision.About about = decision.initiative();
        UUID person = currentActor.person();
        return about != null
                && team.of(about.id()).stream()
                        .anyMatch(it -> it.person().equals(person) && it.role() == TeamRole.SECRETARY);
    }
}
