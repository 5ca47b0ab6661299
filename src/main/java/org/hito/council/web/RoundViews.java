package org.hito.council.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.Ballot;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.Item;
import org.hito.council.Position;
import org.hito.council.Reason;
import org.hito.council.RollSeat;
import org.hito.council.Round;
import org.hito.council.RoundStatus;
import org.hito.council.Tally;
import org.hito.council.WorkingDays;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Cuts rounds to what the acting person may see, in that person's language. */
@Component
class RoundViews {

    private final Bodies bodies;
    private final Initiatives initiatives;
    private final People people;
    private final MessageSource texts;
    private final CurrentActor currentActor;
    private final WorkingDays days;
    private final Clock clock;
    private final ZoneId zone;

    RoundViews(
            Bodies bodies,
            Initiatives initiatives,
            People people,
            MessageSource texts,
            CurrentActor currentActor,
            WorkingDays days,
            Clock clock,
            @Value("${hito.zone:America/Bogota}") ZoneId zone) {
        this.bodies = bodies;
        this.initiatives = initiatives;
        this.people = people;
        this.texts = texts;
        this.currentActor = currentActor;
        this.days = days;
        this.clock = clock;
        this.zone = zone;
    }

    RoundView of(Round round) {
        return of(List.of(round)).get(0);
    }

    List<RoundView> of(List<Round> rounds) {
        Map<UUID, Initiative> about = initiatives
                .all(rounds.stream()
                        .map(round -> round.item().initiative())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Initiative::id, initiative -> initiative));
        Map<UUID, Body> known = bodies.all().stream().collect(Collectors.toMap(Body::id, body -> body));
        Map<UUID, PersonView> holders = people.all(rounds.stream()
                .flatMap(round -> round.roll().stream())
                .map(RollSeat::holder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        UUID reader = currentActor.person();
        return rounds.stream()
                .map(round -> view(
                        round,
                        Objects.requireNonNull(known.get(round.item().body())),
                        about.get(round.item().initiative()),
                        holders,
                        reader))
                .toList();
    }

    private RoundView view(
            Round round, Body body, @Nullable Initiative initiative, Map<UUID, PersonView> holders, UUID reader) {
        boolean papersClosed = round.papersClosedTo(reader);
        Item item = round.item();
        Tally tally = round.tally();
        Round.End end = round.end();
        return new RoundView(
                round.id(),
                new RoundView.ItemView(
                        item.id(),
                        item.kind(),
                        item.title(),
                        initiative == null ? null : new RoundView.Named(initiative.id(), initiative.name()),
                        item.phase(),
                        item.submission(),
                        item.parties()),
                new RoundView.Named(body.id(), body.name()),
                round.number(),
                end.status(),
                papersClosed ? null : round.text(),
                papersClosed ? List.of() : item.papers(),
                papersClosed,
                round.roll().stream()
                        .map(seat -> seat(round, seat, holders, reader))
                        .toList(),
                String.join(" ", sentences(round.rule().inWords())),
                sentences(possible(round, tally)),
                new RoundView.TallyView(
                        tally.seats(),
                        tally.cast(),
                        tally.valid(),
                        tally.votes(),
                        tally.quorumNeeded(),
                        tally.quorum(),
                        tally.settled(),
                        end.status() == RoundStatus.OPEN ? tally.outcome() : end.outcome()),
                at(round.openedAt()),
                at(round.deadline()),
                round.open() ? days.between(clock.instant(), round.deadline()) : 0,
                end.at() == null ? null : at(end.at()),
                end.by(),
                end.outcome(),
                end.grounds(),
                end.until(),
                round.conditions(),
                may(round, reader, initiative == null || initiative.atWork()));
    }

    private RoundView.SeatView seat(Round round, RollSeat seat, Map<UUID, PersonView> holders, UUID reader) {
        PersonView holder = seat.holder() == null ? null : holders.get(seat.holder());
        boolean mine = reader.equals(seat.holder());
        Ballot ballot = seat.counted();
        return new RoundView.SeatView(
                seat.seat(),
                seat.position(),
                seat.institution(),
                seat.sector(),
                holder == null ? null : holder.username(),
                holder == null ? null : holder.displayName(),
                mine,
                seat.interested(),
                seat.recused(),
                seat.recusal() == null ? null : seat.recusal().kind(),
                seat.voted(),
                ballot == null || (round.open() && !mine) ? null : ballot(ballot));
    }

    private RoundView.BallotView ballot(Ballot ballot) {
        return new RoundView.BallotView(
                ballot.vote(),
                ballot.grounds(),
                ballot.conditions(),
                at(ballot.castAt()),
                ballot.changedAt() == null ? null : at(ballot.changedAt()));
    }

    private static List<Reason> possible(Round round, Tally tally) {
        return switch (round.end().status()) {
            case OPEN -> tally.reasons();
            case CLOSED, LAPSED -> tally.verdict();
            case HELD -> List.of(new Reason("council.round.held", List.of()));
            case WITHDRAWN -> List.of(new Reason("council.round.withdrawn", List.of()));
        };
    }

    private List<String> may(Round round, UUID reader, boolean atWork) {
        List<String> acts = new ArrayList<>();
        RollSeat seat = round.seatOf(reader).orElse(null);
        if (seat == null || seat.recused() || !atWork) {
            return acts;
        }
        boolean chair = seat.position() == Position.CHAIR;
        boolean open = round.open() && !clock.instant().isAfter(round.deadline());
        if (open) {
            acts.add("ballot");
            acts.add("recusal");
        }
        if (open && chair) {
            acts.add("adjourn");
        }
        if (round.open() && chair) {
            acts.add("close");
        }
        if (chair && round.end().status() == RoundStatus.HELD && round.end().resumedAt() == null) {
            acts.add("resume");
        }
        return acts;
    }

    private List<String> sentences(List<Reason> reasons) {
        Locale locale = LocaleContextHolder.getLocale();
        return reasons.stream().map(reason -> reason.in(texts, locale)).toList();
    }

    private OffsetDateTime at(Instant moment) {
        return moment.atZone(zone).toOffsetDateTime();
    }
}
