package org.hito.notification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.decision.ReviewDue;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.initiative.TeamRole;
import org.hito.platform.web.Moments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The day has come to look at a decision again: the chair of its body and the director of its initiative are told. */
@Component
class ReviewDueKind implements NoticeKind {

    private final Outbox outbox;
    private final Readers readers;
    private final Bodies bodies;
    private final Initiatives initiatives;
    private final Moments moments;

    ReviewDueKind(Outbox outbox, Readers readers, Bodies bodies, Initiatives initiatives, Moments moments) {
        this.outbox = outbox;
        this.readers = readers;
        this.bodies = bodies;
        this.initiatives = initiatives;
        this.moments = moments;
    }

    @Override
    public String name() {
        return "REVIEW_DUE";
    }

    @Override
    public int order() {
        return 65;
    }

    @EventListener
    void on(ReviewDue event) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "title",
                event.title(),
                "body",
                event.body().toString(),
                "due",
                event.due().toString(),
                "grounds",
                event.grounds()));
        if (event.initiative() != null) {
            facts.put("initiative", event.initiative().toString());
        }
        outbox.put(this, event.round().toString(), facts, name() + " " + event.round() + " " + event.due());
    }

    @Override
    public Optional<News> news(Occasion occasion) {
        UUID body = UUID.fromString(occasion.fact("body"));
        Optional<UUID> initiative =
                Optional.ofNullable(occasion.facts().get("initiative")).map(UUID::fromString);
        List<String> keys = initiative
                .map(it -> List.of("chair@" + body, TeamRole.DIRECTOR.modelName() + "@" + it))
                .orElse(List.of("chair@" + body));
        return Optional.of(News.of(readers.of(keys), "notification.review-due", "/decisions/" + occasion.subject())
                .with("title", occasion.fact("title"))
                .with("due", moments.day(LocalDate.parse(occasion.fact("due"))))
                .with("grounds", occasion.fact("grounds"))
                .with("body", bodies.get(body).name())
                .with(
                        "initiative",
                        initiative
                                .flatMap(initiatives::find)
                                .map(Initiative::name)
                                .orElse(null)));
    }
}
