package org.hito.notification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.council.ConditionDue;
import org.hito.council.ConditionLapsed;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.platform.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A condition comes near its date, or was not met by it: its owner and the team are told, and of the latter the chair. */
@Component
class ConditionKind implements NoticeKind {

    private final Outbox outbox;
    private final Readers readers;
    private final Initiatives initiatives;
    private final Moments moments;

    ConditionKind(Outbox outbox, Readers readers, Initiatives initiatives, Moments moments) {
        this.outbox = outbox;
        this.readers = readers;
        this.initiatives = initiatives;
        this.moments = moments;
    }

    @Override
    public String name() {
        return "CONDITION";
    }

    @Override
    public int order() {
        return 60;
    }

    @EventListener
    void on(ConditionDue event) {
        Map<String, String> facts = facts("due", event.text(), event.due(), event.initiative());
        facts.put("owner", event.owner().toString());
        outbox.put(this, event.condition().toString(), facts);
    }

    @EventListener
    void on(ConditionLapsed event) {
        Map<String, String> facts = facts("lapsed", event.text(), event.due(), event.initiative());
        facts.put("owner", event.owner().toString());
        facts.put("body", event.body().toString());
        outbox.put(this, event.condition().toString(), facts);
    }

    private static Map<String, String> facts(String what, String text, LocalDate due, @Nullable UUID initiative) {
        Map<String, String> facts = new HashMap<>(Map.of("what", what, "text", text, "due", due.toString()));
        if (initiative != null) {
            facts.put("initiative", initiative.toString());
        }
        return facts;
    }

    @Override
    public Optional<News> news(Occasion occasion) {
        Optional<UUID> initiative =
                Optional.ofNullable(occasion.facts().get("initiative")).map(UUID::fromString);
        Set<UUID> concerned = new HashSet<>();
        Optional.ofNullable(occasion.facts().get("owner")).map(UUID::fromString).ifPresent(concerned::add);
        Optional.ofNullable(occasion.facts().get("body"))
                .map(it -> readers.of(List.of("chair@" + it)))
                .ifPresent(concerned::addAll);
        initiative.map(readers::team).ifPresent(concerned::addAll);
        String path = initiative.map(it -> "/initiatives/" + it + "/council").orElse("/conditions");
        return Optional.of(News.of(concerned, "notification.condition-" + occasion.fact("what"), path)
                .with("condition", occasion.fact("text"))
                .with("due", moments.day(LocalDate.parse(occasion.fact("due"))))
                .with(
                        "initiative",
                        initiative
                                .flatMap(initiatives::find)
                                .map(Initiative::name)
                                .orElse(null)));
    }
}
