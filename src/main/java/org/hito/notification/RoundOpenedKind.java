package org.hito.notification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.Round;
import org.hito.council.RoundOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A body was called on an item: its members may vote. */
@Component
class RoundOpenedKind implements NoticeKind {

    private final Outbox outbox;
    private final RoundNews rounds;

    RoundOpenedKind(Outbox outbox, RoundNews rounds) {
        this.outbox = outbox;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "ROUND_OPENED";
    }

    @Override
    public int order() {
        return 20;
    }

    @EventListener
    void on(RoundOpened event) {
        outbox.put(this, event.round().toString(), Map.of("item", event.item().toString()));
    }

    @Override
    public Optional<News> news(Occasion occasion) {
        return rounds.find(UUID.fromString(occasion.fact("item")), UUID.fromString(occasion.subject()))
                .filter(Round::open)
                .map(round -> rounds.withDeadline(
                        rounds.of(round, Readers.awaited(round), "notification.round-opened"), round));
    }
}
