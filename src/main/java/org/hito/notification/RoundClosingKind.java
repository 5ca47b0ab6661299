package org.hito.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.Round;
import org.hito.council.RoundsClosing;
import org.hito.council.WorkingDays;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A round closes soon and a ballot is missing: told on the morning of the working day that the setting names, once for each deadline. */
@Component
class RoundClosingKind implements NoticeKind {

    /** Longer than any run of days off. */
    private static final Duration FARTHEST = Duration.ofDays(30);

    private final Outbox outbox;
    private final RoundNews rounds;
    private final RoundsClosing closing;
    private final WorkingDays days;
    private final CommunityMorning morning;
    private final NotificationSettings settings;
    private final CommunityCalendar calendar;
    private final Clock clock;

    RoundClosingKind(
            Outbox outbox,
            RoundNews rounds,
            RoundsClosing closing,
            WorkingDays days,
            CommunityMorning morning,
            NotificationSettings settings,
            CommunityCalendar calendar,
            Clock clock) {
        this.outbox = outbox;
        this.rounds = rounds;
        this.closing = closing;
        this.days = days;
        this.morning = morning;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ROUND_CLOSING";
    }

    @Override
    public int order() {
        return 30;
    }

    /** A second node or a second look finds them told. */
    @Override
    @Transactional
    public void remind() {
        Instant now = clock.instant();
        Instant morningOfToday = morning.last(now);
        LocalDate today = calendar.dayOf(now);
        if (!calendar.dayOf(morningOfToday).equals(today)) {
            return;
        }
        closing.between(now, now.plus(FARTHEST)).stream()
                .filter(it -> days.between(now, it.deadline()) <= settings.closingDays()
                        && calendar.dayOf(it.openedAt()).isBefore(today)
                        && rounds.atWork(it))
                .forEach(this::put);
    }

    private void put(Round round) {
        outbox.put(
                this,
                round.id().toString(),
                Map.of("item", round.item().id().toString()),
                name() + " " + round.id() + " " + round.deadline());
    }

    @Override
    public Optional<News> news(Occasion occasion) {
        return rounds.find(UUID.fromString(occasion.fact("item")), UUID.fromString(occasion.subject()))
                .filter(Round::open)
                .map(round -> rounds.withDeadline(
                        rounds.of(round, Readers.awaited(round), "notification.round-closing"), round));
    }
}
