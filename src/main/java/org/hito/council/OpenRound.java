package org.hito.council;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.initiative.Initiatives;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls a body on an item: freezes roll, rule and text, and sets the deadline. */
@Component
public class OpenRound {

    private final RoundTable rounds;
    private final RoundWriter writer;
    private final BodyTable bodies;
    private final Initiatives initiatives;
    private final FirmsOfCluster firms;
    private final ObjectProvider<AuthorsOfProject> authors;
    private final WorkingDays days;
    private final CommunityCalendar calendar;
    private final AtSession session;
    private final CouncilTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenRound(
            RoundTable rounds,
            RoundWriter writer,
            BodyTable bodies,
            Initiatives initiatives,
            FirmsOfCluster firms,
            ObjectProvider<AuthorsOfProject> authors,
            WorkingDays days,
            CommunityCalendar calendar,
            AtSession session,
            CouncilTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.writer = writer;
        this.bodies = bodies;
        this.initiatives = initiatives;
        this.firms = firms;
        this.authors = authors;
        this.days = days;
        this.calendar = calendar;
        this.session = session;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * At the session that has the item open, or as a written vote.
     *
     * @return the seats that may vote, in their order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> execute(UUID itemId) {
        return execute(itemId, session.isOpen(itemId));
    }

    /** @param inSession presence is noted by {@link NoteAttendance} and makes the quorum where the rule says so */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> execute(UUID itemId, boolean inSession) {
        Item item = rounds.item(itemId).orElseThrow(() -> new NotFound("problem.item-not-found"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Round> before = rounds.lockLast(itemId);
        before.filter(Round::held).ifPresent(round -> resume(round, now));
        Body body = bodies.get(item.body(), calendar.dayOf(now));
        CouncilRule rule = body.rule();
        Round round = new Round(
                UUID.randomUUID(),
                item,
                before.map(Round::number).orElse(0) + 1,
                rule,
                body.ruleVersion(),
                new Call(inSession, before.filter(Round::isFollowedBySecondCall).isPresent()),
                item.text(),
                now,
                days.endOfWorkingDay(rule.workingDaysOpen(), now),
                roll(item, rule, before.or(() -> rounds.lastOnMatter(item)).orElse(null), now),
                Round.End.OPEN);
        writer.add(round);
        trail.opened(round);
        events.publishEvent(new RoundOpened(round.id(), round.number(), itemId, item.initiative(), item.phase()));
        return round.roll().stream()
                .filter(RollSeat::mayVote)
                .map(RollSeat::seat)
                .toList();
    }

    private void resume(Round adjourned, Instant now) {
        adjourned.resumed(now);
        writer.end(adjourned);
        trail.resumed(adjourned, null);
        Item item = adjourned.item();
        events.publishEvent(new RoundResumed(adjourned.id(), item.id(), item.initiative(), item.phase()));
    }

    private List<RollSeat> roll(Item item, CouncilRule rule, @Nullable Round before, Instant now) {
        Set<UUID> never = Stream.of(
                        Stream.of(item.submitter()),
                        Stream.ofNullable(item.initiative())
                                .map(id -> initiatives.get(id).director()),
                        Stream.ofNullable(item.project())
                                .flatMap(project -> authors.stream().flatMap(it -> it.authorsOf(project).stream())))
                .flatMap(people -> people)
                .collect(Collectors.toSet());
        KnownFirms known = item.initiative() == null || item.parties().isEmpty()
                ? KnownFirms.NONE
                : firms.known(item.initiative());
        return bodies.seats(item.body(), calendar.dayOf(now)).stream()
                .map(seat -> new RollSeat(
                        seat.id(),
                        seat.ordinal(),
                        seat.position(),
                        seat.institution(),
                        seat.sector(),
                        seat.holder(),
                        rule.substitutes() ? substitute(seat, never, before) : null,
                        false,
                        item.hasParty(seat.institution(), known),
                        recusal(seat, never, before, now),
                        null,
                        List.of()))
                .toList();
    }

    /** Nobody votes for another who may not vote for an own seat. */
    private static @Nullable UUID substitute(Seat seat, Set<UUID> never, @Nullable Round before) {
        Seat.Substitute substitute = seat.substitute();
        return substitute == null
                        || seat.holder() == null
                        || never.contains(substitute.person())
                        || conflict(substitute.person(), before) != null
                ? null
                : substitute.person();
    }

    private static RollSeat.@Nullable Recusal recusal(Seat seat, Set<UUID> never, @Nullable Round before, Instant now) {
        UUID holder = seat.holder();
        if (holder == null) {
            return null;
        }
        return never.contains(holder)
                ? new RollSeat.Recusal(RecusalKind.OWN_ITEM, null, now)
                : conflict(holder, before);
    }

    /** A conflict of interest lasts for the matter, further submissions of it included, until a round left nobody and somebody has looked into it. */
    private static RollSeat.@Nullable Recusal conflict(UUID person, @Nullable Round before) {
        return before == null || before.nobodyLeft()
                ? null
                : before.seatOf(person)
                        .map(RollSeat::recusal)
                        .filter(recusal -> recusal.kind().closesPapers())
                        .orElse(null);
    }
}
