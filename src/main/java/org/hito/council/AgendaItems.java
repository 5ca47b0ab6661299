package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.initiative.Initiatives;
import org.hito.platform.StateMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Items between the two ways of deciding them: a written vote is put off to a session, and what a session did not take up
 * goes back to a written vote. Rounds are locked in the order of their ids before anything changes.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AgendaItems {

    private static final String WAITING =
            """
            SELECT i.id FROM council_item i
            LEFT JOIN LATERAL (SELECT status, resumed_at, in_session FROM council_round WHERE item = i.id
              ORDER BY number DESC LIMIT 1) r ON true
            LEFT JOIN initiative n ON n.id = i.initiative
            WHERE i.body = ? AND (n.id IS NULL OR n.status IN ('REGISTERED', 'IN_CREATION', 'OPERATING'))
              AND (r.status IS NULL OR (r.status = 'OPEN' AND NOT r.in_session)
                OR (r.status = 'HELD' AND r.resumed_at IS NULL))
            ORDER BY i.submitted_at, i.id
            """;

    private final JdbcClient jdbc;
    private final RoundTable rounds;
    private final RoundWriter writer;
    private final RoundAccess access;
    private final RoundToken token;
    private final AtSession session;
    private final Initiatives initiatives;
    private final CouncilTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgendaItems(
            JdbcClient jdbc,
            RoundTable rounds,
            RoundWriter writer,
            RoundAccess access,
            RoundToken token,
            AtSession session,
            Initiatives initiatives,
            CouncilTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.writer = writer;
        this.access = access;
        this.token = token;
        this.session = session;
        this.initiatives = initiatives;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Items that a body has before it and that stand on no agenda, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Item> waiting(UUID body) {
        return jdbc.sql(WAITING).param(body).query(UUID.class).list().stream()
                .filter(item -> !session.isOnAgenda(item) && !session.isOpen(item))
                .flatMap(item -> rounds.item(item).stream())
                .toList();
    }

    /** The last call did not reach a quorum, so the next one is a second call. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isSecondCall(UUID item) {
        return rounds.last(item).filter(Round::isFollowedBySecondCall).isPresent();
    }

    /** Ends written votes on them and keeps them until they are taken up; {@code grounds} name the session. */
    public void putOff(Collection<UUID> items, String grounds) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Round round : locked(items)) {
            Item item = round.item();
            access.mustBeAtWork(item);
            if (round.held()) {
                round.holdForSession();
                writer.end(round);
                token.waitsForSession(item.id());
            } else if (round.open() && !round.call().inSession()) {
                round.adjourn(grounds, null, now);
                writer.end(round);
                trail.adjourned(round);
                events.publishEvent(new RoundAdjourned(round.id(), item.id(), item.initiative(), item.phase(), null));
                token.roundClosed(item.id());
            } else {
                throw new StateMoved("problem.item-not-waiting");
            }
        }
    }

    /** What was not taken up is asked in writing; where its initiative rests or has ended, it stays as it is. */
    public void toWrittenVote(Collection<UUID> items) {
        locked(items);
        for (UUID id : items) {
            Item item = rounds.item(id).orElseThrow();
            UUID initiative = item.initiative();
            if (initiative != null && !initiatives.status(initiative).atWork()) {
                continue;
            }
            Optional<Round> last = rounds.last(id);
            if (last.isEmpty()) {
                token.begin(id, initiative);
            } else if (last.get().held()) {
                token.roundResumed(id);
            }
        }
    }

    /** Locks the last rounds of several items at once, for whoever will change them one after another. */
    public void lock(Collection<UUID> items) {
        locked(items);
    }

    private List<Round> locked(Collection<UUID> items) {
        return items.stream()
                .flatMap(item -> rounds.last(item).stream())
                .map(Round::id)
                .sorted()
                .map(rounds::lock)
                .toList();
    }
}
