package org.hito.council.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.AtSession;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.Item;
import org.hito.council.ItemKind;
import org.hito.council.Position;
import org.hito.council.Reason;
import org.hito.council.RollSeat;
import org.hito.council.Round;
import org.hito.council.RoundAccess;
import org.hito.council.RoundStatus;
import org.hito.council.Successions;
import org.hito.council.Tally;
import org.hito.council.WorkingDays;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Cuts rounds to what the acting person may see, in that person's language. */
@Component
class RoundViews {

    private final RoundAccess access;
    private final Bodies bodies;
    private final Successions successions;
    private final Initiatives initiatives;
    private final People people;
    private final MessageSource texts;
    private final AtSession atSession;
    private final CurrentActor currentActor;
    private final WorkingDays days;
    private final Clock clock;
    private final CommunityCalendar calendar;

    RoundViews(
            RoundAccess access,
            Bodies bodies,
            Successions successions,
            Initiatives initiatives,
            People people,
            MessageSource texts,
            AtSession atSession,
            CurrentActor currentActor,
            WorkingDays days,
            Clock clock,
            CommunityCalendar calendar) {
        this.access = access;
        this.bodies = bodies;
        this.successions = successions;
        this.initiatives = initiatives;
        this.people = people;
        this.texts = texts;
        this.atSession = atSession;
        this.currentActor = currentActor;
        this.days = days;
        this.clock = clock;
        this.calendar = calendar;
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
                .flatMap(seat -> Stream.of(seat.holder(), seat.substitute()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<UUID> items =
                rounds.stream().map(round -> round.item().id()).distinct().toList();
        Successions.Links links = successions.of(items);
        Set<UUID> recused = access.recusedFrom(items);
        Set<UUID> presided = access.presided();
        UUID reader = currentActor.person();
        return rounds.stream()
                .map(round -> view(
                        round,
                        Objects.requireNonNull(known.get(round.item().body())),
                        about.get(round.item().initiative()),
                        holders,
                        links,
                        round.papersClosedTo(reader)
                                || recused.contains(round.item().id()),
                        presided.contains(round.item().body()),
                        reader))
                .toList();
    }

    private RoundView view(
            Round round,
            Body body,
            @Nullable Initiative initiative,
            Map<UUID, PersonView> holders,
            Successions.Links links,
            boolean papersClosed,
            boolean presides,
            UUID reader) {
        Item item = round.item();
        Round.End end = round.end();
        List<String> rule = sentences(round.rule().inWords());
        return new RoundView(
                round.id(),
                new RoundView.ItemView(
                        item.id(),
                        item.kind(),
                        item.title(),
                        initiative == null ? null : new RoundView.Named(initiative.id(), initiative.name()),
                        item.phase(),
                        item.submission(),
                        item.parties(),
                        links.earlier().get(item.id()),
                        links.later().get(item.id())),
                new RoundView.Named(body.id(), body.name()),
                round.number(),
                end.status(),
                papersClosed ? null : round.text(),
                papersClosed ? List.of() : item.papers(),
                papersClosed,
                new SeatViews(round, holders, reader, calendar).all(),
                String.join(" ", rule),
                rule,
                round.ruleVersion(),
                round.call().second(),
                round.call().inSession(),
                sentences(round.sentences()),
                tally(round, round.tally()),
                at(round.openedAt()),
                at(round.deadline()),
                round.open() ? days.between(clock.instant(), round.deadline()) : 0,
                end.at() == null ? null : at(end.at()),
                end.by(),
                end.outcome(),
                end.grounds(),
                end.until(),
                round.conditions(),
                session(round),
                may(round, reader, presides && !papersClosed, initiative == null || initiative.atWork(), links));
    }

    private static RoundView.TallyView tally(Round round, Tally tally) {
        boolean sealed = round.countIsSealed();
        return new RoundView.TallyView(
                tally.seats(),
                tally.present(),
                tally.cast(),
                sealed ? null : tally.valid(),
                sealed ? Map.of() : tally.votes(),
                tally.quorumNeeded(),
                tally.quorum(),
                !sealed && tally.settled(),
                round.open() ? (sealed ? null : tally.outcome()) : round.end().outcome());
    }

    private @Nullable UUID session(Round round) {
        return round.call().inSession() || round.held()
                ? atSession.of(round.id(), round.item().id()).orElse(null)
                : null;
    }

    private List<String> may(Round round, UUID reader, boolean presides, boolean atWork, Successions.Links links) {
        List<String> acts = new ArrayList<>();
        RollSeat seat = round.seatFor(reader).orElse(null);
        if (!atWork || (seat != null && seat.recused())) {
            return acts;
        }
        if (presides && round.held() && !atSession.isOnAgenda(round.item().id())) {
            acts.add("resume");
        }
        if (presides
                && round.item().kind() == ItemKind.STRATEGIC
                && round.end().status() == RoundStatus.CLOSED
                && !links.later().containsKey(round.item().id())) {
            acts.add("reopen");
        }
        if (seat == null) {
            return acts;
        }
        boolean holder = reader.equals(seat.holder());
        boolean chair = holder && seat.position() == Position.CHAIR;
        boolean open = round.open() && !clock.instant().isAfter(round.deadline());
        boolean there = !round.call().inSession() || atSession.isPresent(round.id(), seat.seat(), reader);
        if (open
                && there
                && (seat.ballot() == null || reader.equals(seat.ballot().person()))) {
            acts.add("ballot");
        }
        if (open && holder) {
            acts.add("recusal");
            acts.add("claim");
        }
        if (open && chair) {
            acts.add("adjourn");
        }
        if (round.open() && chair) {
            acts.add("close");
        }
        return acts;
    }

    private List<String> sentences(List<Reason> reasons) {
        Locale locale = LocaleContextHolder.getLocale();
        return reasons.stream().map(reason -> reason.in(texts, locale)).toList();
    }

    private OffsetDateTime at(Instant moment) {
        return calendar.at(moment);
    }
}
