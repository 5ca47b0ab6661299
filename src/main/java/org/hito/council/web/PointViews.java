package org.hito.council.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hito.council.ItemKind;
import org.hito.council.RollSeat;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.Tally;
import org.hito.council.session.AgendaPoint;
import org.hito.council.session.AgendaStatus;
import org.hito.council.session.CountPoint;
import org.hito.council.session.Session;
import org.hito.council.session.SessionAccess;
import org.hito.council.session.SessionSeat;
import org.hito.council.session.SessionStatus;
import org.hito.council.session.ShownHand;
import org.hito.identity.PersonView;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Points of an agenda, cut to what the acting person may see of their items and may do. */
@Component
class PointViews {

    private final RoundList rounds;
    private final SessionAccess access;
    private final CountPoint count;
    private final CurrentActor currentActor;
    private final CommunityCalendar calendar;
    private final MessageSource texts;

    PointViews(
            RoundList rounds,
            SessionAccess access,
            CountPoint count,
            CurrentActor currentActor,
            CommunityCalendar calendar,
            MessageSource texts) {
        this.rounds = rounds;
        this.access = access;
        this.count = count;
        this.currentActor = currentActor;
        this.calendar = calendar;
        this.texts = texts;
    }

    List<SessionView.PointView> of(Session session, Map<UUID, PersonView> names, Map<UUID, String> initiatives) {
        Map<UUID, Round> voted =
                rounds
                        .all(session.agenda().stream()
                                .map(AgendaPoint::round)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Round::id, Function.identity()));
        return session.agenda().stream()
                .map(point -> view(session, point, round(point, voted), names, initiatives))
                .toList();
    }

    /** The session's own, or the written vote that was put off to it. */
    private @Nullable Round round(AgendaPoint point, Map<UUID, Round> voted) {
        UUID own = point.round();
        return own == null ? rounds.last(point.item()).orElse(null) : voted.get(own);
    }

    private SessionView.PointView view(
            Session session,
            AgendaPoint point,
            @Nullable Round round,
            Map<UUID, PersonView> names,
            Map<UUID, String> initiatives) {
        UUID reader = currentActor.person();
        Round own = point.round() == null ? null : round;
        boolean closed = round != null && round.papersClosedTo(reader);
        Tally tally = own == null ? null : own.tally();
        boolean sealed = own != null && own.countIsSealed();
        UUID initiative = point.initiative();
        return new SessionView.PointView(
                point.number(),
                point.item(),
                point.title(),
                point.kind(),
                initiative == null ? null : new RoundView.Named(initiative, initiatives.getOrDefault(initiative, "")),
                point.status(),
                closed || point.kind() == ItemKind.MILESTONE ? null : text(point, round),
                closed,
                round == null ? null : round.id(),
                own != null,
                point.present(),
                point.needed(),
                own == null ? List.of() : sentences(own),
                tally == null ? 0 : tally.cast(),
                tally == null ? 0 : tally.seats(),
                tally == null || sealed ? Map.of() : tally.votes(),
                own == null ? null : own.end().outcome(),
                point.grounds(),
                own == null
                        ? List.of()
                        : own.roll().stream()
                                .filter(RollSeat::recused)
                                .map(it -> new SessionView.RecusalLine(
                                        it.institution(),
                                        Objects.requireNonNull(it.recusal()).kind()))
                                .toList(),
                own == null ? List.of() : hands(session, point, own, names, reader),
                own != null && own.seatFor(reader).filter(RollSeat::voted).isPresent(),
                may(session, point, own, reader));
    }

    private String text(AgendaPoint point, @Nullable Round round) {
        return round == null ? rounds.item(point.item()).text() : round.text();
    }

    private List<String> sentences(Round round) {
        return round.sentences().stream()
                .map(it -> it.in(texts, LocaleContextHolder.getLocale()))
                .toList();
    }

    private List<SessionView.HandView> hands(
            Session session, AgendaPoint point, Round round, Map<UUID, PersonView> names, UUID reader) {
        boolean told = round.ballotsAreShown() || access.isSecretary(session);
        return point.hands().stream()
                .map(hand -> hand(session, hand, round, names, reader, told))
                .toList();
    }

    private SessionView.HandView hand(
            Session session, ShownHand hand, Round round, Map<UUID, PersonView> names, UUID reader, boolean told) {
        SessionSeat seat = session.seats().stream()
                .filter(it -> it.seat().equals(hand.seat()))
                .findFirst()
                .orElseThrow();
        boolean mine = seat.isOf(reader);
        UUID person = seat.person();
        return new SessionView.HandView(
                hand.seat(),
                seat.institution(),
                person == null ? null : SessionViews.who(person, names).name(),
                told || mine ? hand.vote() : null,
                SessionViews.who(hand.recordedBy(), names).name(),
                calendar.at(hand.at()),
                told || mine ? hand.objection() : null,
                round.roll().stream()
                        .filter(it -> it.seat().equals(hand.seat()))
                        .map(RollSeat::counted)
                        .anyMatch(it -> it == null || it.vote() != hand.vote()),
                mine);
    }

    private List<String> may(Session session, AgendaPoint point, @Nullable Round round, UUID reader) {
        List<String> acts = new ArrayList<>();
        boolean runs = access.runs(session);
        if (session.status() == SessionStatus.CONVENED
                && runs
                && point.status() == AgendaStatus.WAITING
                && session.waiting().size() > 1) {
            acts.add("leave-out");
        }
        if (session.status() != SessionStatus.OPEN) {
            return acts;
        }
        if (point.status() == AgendaStatus.WAITING
                && runs
                && session.openPoint().isEmpty()) {
            acts.add("open");
            acts.add("leave-out");
        }
        if (point.status() == AgendaStatus.OPEN && round != null) {
            Optional<SessionSeat> seat = session.seatFor(reader);
            if (seat.filter(it -> it.present() && reader.equals(it.person())).isPresent()
                    && round.seatFor(reader).filter(RollSeat::mayVote).isPresent()) {
                acts.add("vote");
            }
            if (access.isSecretary(session)) {
                acts.add("hands");
            }
            if (runs && count.possible(session, point, round)) {
                acts.add("count");
            }
            if (seat.isPresent()
                    && point.hands().stream()
                            .anyMatch(it -> it.seat().equals(seat.get().seat()))) {
                acts.add("object");
            }
        }
        return acts;
    }
}
