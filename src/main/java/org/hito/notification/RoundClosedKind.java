package org.hito.notification;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.council.AtSession;
import org.hito.council.Outcome;
import org.hito.council.Round;
import org.hito.council.RoundAdjourned;
import org.hito.council.RoundClosed;
import org.hito.council.RoundLapsed;
import org.hito.platform.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A body has decided an item, put it off, or come to nothing: its members and the team of the initiative are told. */
@Component
class RoundClosedKind implements NoticeKind {

    private final Outbox outbox;
    private final RoundNews rounds;
    private final Readers readers;
    private final Moments moments;
    private final MessageSource texts;
    private final AtSession atSession;

    RoundClosedKind(
            Outbox outbox,
            RoundNews rounds,
            Readers readers,
            Moments moments,
            MessageSource texts,
            AtSession atSession) {
        this.outbox = outbox;
        this.rounds = rounds;
        this.readers = readers;
        this.moments = moments;
        this.texts = texts;
        this.atSession = atSession;
    }

    @Override
    public String name() {
        return "ROUND_CLOSED";
    }

    @Override
    public int order() {
        return 40;
    }

    @EventListener
    void on(RoundClosed event) {
        put(event.round(), event.item());
    }

    @EventListener
    void on(RoundLapsed event) {
        put(event.round(), event.item());
    }

    @EventListener
    void on(RoundAdjourned event) {
        put(event.round(), event.item());
    }

    private void put(UUID round, UUID item) {
        outbox.put(this, round.toString(), Map.of("item", item.toString()));
    }

    @Override
    public Optional<News> news(Occasion occasion) {
        return rounds.find(UUID.fromString(occasion.fact("item")), UUID.fromString(occasion.subject()))
                .flatMap(this::told);
    }

    private Optional<News> told(Round round) {
        Set<UUID> concerned = new HashSet<>(Readers.roll(round));
        if (round.item().initiative() != null) {
            concerned.addAll(readers.team(round.item().initiative()));
        }
        Outcome outcome = round.end().outcome();
        return switch (round.end().status()) {
            case CLOSED ->
                Optional.of(rounds.of(round, concerned, "notification.round-decided")
                        .with("outcome", spoken(outcome))
                        .with("conditions", conditions(round)));
            case LAPSED -> Optional.of(rounds.of(round, concerned, "notification.round-lapsed"));
            case HELD ->
                atSession.isOnAgenda(round.item().id())
                        ? Optional.empty()
                        : Optional.of(rounds.of(round, concerned, "notification.round-adjourned")
                                .with(
                                        "until",
                                        round.end().until() == null
                                                ? null
                                                : moments.day(round.end().until())));
            case OPEN, WITHDRAWN -> Optional.empty();
        };
    }

    private @Nullable String spoken(@Nullable Outcome outcome) {
        return outcome == null ? null : texts.getMessage("Outcome." + outcome, null, LocaleContextHolder.getLocale());
    }

    private static @Nullable String conditions(Round round) {
        int conditions = round.conditions().size();
        return conditions == 0 ? null : String.valueOf(conditions);
    }
}
