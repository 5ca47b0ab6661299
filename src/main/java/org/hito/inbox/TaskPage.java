package org.hito.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hito.engine.Models;
import org.hito.engine.Processes;
import org.hito.inbox.MyTasks.TaskView;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that stands on the page of a task. */
@Component
public class TaskPage {

    /** A task before its reader. */
    public record Shown(
            TaskView task,
            State state,
            String purpose,
            @Nullable Instant draftSavedAt,
            List<TaskAside.Section> beside,
            Place place) {

        /** The steps as the diagram's list shows them; a step leads to nothing from here. */
        public List<Line> lines() {
            return place.steps().stream()
                    .map(it -> new Line(it.id(), it.name(), place.state(it.id()), "#place-title", null))
                    .toList();
        }
    }

    /** A step in the list beside the diagram. */
    public record Line(String id, String name, String state, String path, @Nullable String opens) {}

    /** Whether the reader can work on it: free and MINE can. */
    public enum State {
        FREE,
        MINE,
        TAKEN,
        HELD,
        DONE;

        public boolean workable() {
            return this == FREE || this == MINE;
        }
    }

    /** Where in the diagram the task stands. */
    public record Place(
            String process, List<String> active, List<String> finished, List<String> flows, List<Models.Step> steps) {

        String state(String element) {
            return active.contains(element) ? "ACTIVE" : finished.contains(element) ? "DONE" : "OPEN";
        }
    }

    private final MyTasks myTasks;
    private final Models models;
    private final Processes processes;
    private final List<TaskAside> asides;
    private final CurrentActor currentActor;

    TaskPage(MyTasks myTasks, Models models, Processes processes, List<TaskAside> asides, CurrentActor currentActor) {
        this.myTasks = myTasks;
        this.models = models;
        this.processes = processes;
        this.asides = asides;
        this.currentActor = currentActor;
    }

    @Transactional(readOnly = true)
    public Shown show(String id) {
        TaskInHand task = myTasks.inHand(id);
        TaskRow row = task.row();
        return new Shown(
                myTasks.view(id),
                state(row),
                models.documentation(row.process(), row.element(), LocaleContextHolder.getLocale()),
                task.draftSavedAt(),
                asides.stream()
                        .flatMap(it -> it.beside(row.facts()).stream())
                        .filter(it -> !it.lines().isEmpty())
                        .toList(),
                place(row));
    }

    private Place place(TaskRow row) {
        var node = processes.node(row.process(), row.businessKey());
        List<String> active = List.of(row.element());
        List<String> finished = node.map(it -> it.finishedElements().stream()
                        .filter(element -> !element.equals(row.element()))
                        .toList())
                .orElse(List.of());
        Set<String> reached = new java.util.HashSet<>(finished);
        reached.addAll(active);
        return new Place(
                row.process(),
                active,
                finished,
                models.flowsBetween(row.process(), reached),
                models.steps(row.process(), LocaleContextHolder.getLocale()));
    }

    private State state(TaskRow row) {
        if (row.state() != TaskRow.State.OPEN) {
            return State.DONE;
        }
        if (row.held()) {
            return State.HELD;
        }
        if (row.assignee() == null) {
            return State.FREE;
        }
        return row.assignee().equals(currentActor.person()) ? State.MINE : State.TAKEN;
    }
}
