package org.hito.inbox;

import java.time.Instant;
import java.util.List;
import org.hito.engine.Models;
import org.hito.engine.Processes;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.MyTasks.TaskView;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that stands on the page of a task. */
@Component
public class TaskPage {

    /**
     * A task before its reader.
     *
     * @param holder name of who has taken it, or null
     * @param next what people do after it
     * @param elsewhere page of another module on which the task is better done, or null
     */
    public record Shown(
            TaskView task,
            State state,
            @Nullable String holder,
            String purpose,
            List<Models.Next> next,
            @Nullable Instant draftSavedAt,
            List<TaskAside.Section> beside,
            @Nullable String elsewhere,
            Place place) {}

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
            String process, List<String> active, List<String> finished, List<String> flows, List<Line> steps) {}

    /** A step that people do, in the order of the diagram: DONE, ACTIVE or OPEN. */
    public record Line(String name, String state) {}

    private final MyTasks myTasks;
    private final Models models;
    private final Processes processes;
    private final List<TaskAside> asides;
    private final People people;
    private final CurrentActor currentActor;

    TaskPage(
            MyTasks myTasks,
            Models models,
            Processes processes,
            List<TaskAside> asides,
            People people,
            CurrentActor currentActor) {
        this.myTasks = myTasks;
        this.models = models;
        this.processes = processes;
        this.asides = asides;
        this.people = people;
        this.currentActor = currentActor;
    }

    @Transactional(readOnly = true)
    public Shown show(String id) {
        TaskInHand task = myTasks.inHand(id);
        TaskRow row = task.row();
        return new Shown(
                myTasks.view(id),
                state(row),
                holder(row),
                models.documentation(row.process(), row.element(), LocaleContextHolder.getLocale()),
                models.following(row.process(), row.element(), LocaleContextHolder.getLocale()),
                task.draftSavedAt(),
                asides.stream()
                        .flatMap(it -> it.beside(row.facts()).stream())
                        .filter(it -> !it.lines().isEmpty())
                        .toList(),
                asides.stream()
                        .flatMap(it -> it.elsewhere(row.facts()).stream())
                        .findFirst()
                        .orElse(null),
                place(row));
    }

    private @Nullable String holder(TaskRow row) {
        PersonView holder = row.assignee() == null
                ? null
                : people.all(List.of(row.assignee())).get(row.assignee());
        return holder == null ? null : holder.displayName();
    }

    private Place place(TaskRow row) {
        var node = processes.node(row.process(), row.businessKey());
        List<String> active = List.of(row.element());
        List<String> finished = node.map(it -> it.finishedElements().stream()
                        .filter(element -> !element.equals(row.element()))
                        .toList())
                .orElse(List.of());
        return new Place(
                row.process(),
                active,
                finished,
                node.map(models::flowsWalked).orElse(List.of()),
                models.steps(row.process(), LocaleContextHolder.getLocale()).stream()
                        .filter(it -> it.kind().human())
                        .map(it -> new Line(
                                it.name(),
                                active.contains(it.id()) ? "ACTIVE" : finished.contains(it.id()) ? "DONE" : "OPEN"))
                        .toList());
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
