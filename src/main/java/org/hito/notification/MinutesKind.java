package org.hito.notification;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.minutes.Minutes;
import org.hito.council.minutes.MinutesApproved;
import org.hito.council.minutes.MinutesDrafted;
import org.hito.council.minutes.MinutesList;
import org.hito.council.minutes.MinutesStatus;
import org.hito.council.minutes.MinutesText;
import org.hito.council.minutes.SignsAs;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Minutes wait for whoever presided to approve them, or for those who have not signed. */
@Component
class MinutesKind implements NoticeKind {

    private final Outbox outbox;
    private final MinutesList minutes;

    MinutesKind(Outbox outbox, MinutesList minutes) {
        this.outbox = outbox;
        this.minutes = minutes;
    }

    @Override
    public String name() {
        return "MINUTES";
    }

    @Override
    public int order() {
        return 70;
    }

    @EventListener
    void on(MinutesDrafted event) {
        outbox.put(this, event.minutes().toString(), Map.of("awaits", MinutesStatus.DRAFT.name()));
    }

    @EventListener
    void on(MinutesApproved event) {
        outbox.put(this, event.minutes().toString(), Map.of("awaits", MinutesStatus.APPROVED.name()));
    }

    @Override
    public Optional<News> news(Occasion occasion) {
        return minutes.find(UUID.fromString(occasion.subject()))
                .filter(it -> it.status().name().equals(occasion.fact("awaits")))
                .map(MinutesKind::told);
    }

    private static News told(Minutes minutes) {
        boolean draft = minutes.status() == MinutesStatus.DRAFT;
        MinutesText text = minutes.in(LocaleContextHolder.getLocale().getLanguage());
        return News.of(
                        draft ? Set.of(minutes.chair()) : unsigned(minutes),
                        draft ? "notification.minutes-approve" : "notification.minutes-sign",
                        "/minutes/" + minutes.id())
                .with("title", text.title())
                .with("body", text.body());
    }

    private static Set<UUID> unsigned(Minutes minutes) {
        return Stream.of(SignsAs.values())
                .filter(it -> minutes.signature(it).isEmpty())
                .map(it -> it == SignsAs.CHAIR ? minutes.chair() : minutes.secretary())
                .collect(Collectors.toSet());
    }
}
