package org.hito.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.engine.Models;
import org.hito.inbox.TaskOpened;
import org.hito.inbox.TasksOfProcess;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A task waits for a person, or for one of several. */
@Component
class TaskKind implements NoticeKind {

    private final Outbox outbox;
    private final TasksOfProcess tasks;
    private final Initiatives initiatives;
    private final Readers readers;
    private final Models models;

    TaskKind(Outbox outbox, TasksOfProcess tasks, Initiatives initiatives, Readers readers, Models models) {
        this.outbox = outbox;
        this.tasks = tasks;
        this.initiatives = initiatives;
        this.readers = readers;
        this.models = models;
    }

    @Override
    public String name() {
        return "TASK";
    }

    @Override
    public int order() {
        return 10;
    }

    /** Ballots are told by their round. */
    @EventListener
    void on(TaskOpened task) {
        if (task.seat() == null || task.inPerson()) {
            outbox.put(this, task.task(), facts(task));
        }
    }

    static Map<String, String> facts(TaskOpened task) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "process", task.process(),
                "instance", task.processInstance(),
                "element", task.element(),
                "audience", String.join(" ", task.audience())));
        if (task.initiative() != null) {
            facts.put("initiative", task.initiative().toString());
        }
        return facts;
    }

    @Override
    public Optional<News> news(Occasion occasion) {
        boolean open = tasks.at(occasion.fact("instance"), occasion.fact("element")).stream()
                .anyMatch(it -> it.id().equals(occasion.subject()) && it.open() && it.assignee() == null);
        return open ? Optional.of(told(occasion)) : Optional.empty();
    }

    private News told(Occasion occasion) {
        Set<UUID> wanted = readers.of(List.of(occasion.fact("audience").split(" ")));
        String words = wanted.size() == 1 ? "notification.task.yours" : "notification.task.shared";
        String initiative = occasion.facts().get("initiative");
        return News.of(wanted, words, "/tasks/" + occasion.subject())
                .with(
                        "task",
                        models.label(
                                occasion.fact("process"), occasion.fact("element"), LocaleContextHolder.getLocale()))
                .with(
                        "initiative",
                        initiative == null
                                ? null
                                : initiatives
                                        .find(UUID.fromString(initiative))
                                        .map(Initiative::name)
                                        .orElse(null));
    }
}
