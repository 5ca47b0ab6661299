package org.hito.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** What a person does with a task short of completing it: take it, give it back, keep a draft. */
@Component
public class HandleTask {

    private final MyTasks myTasks;
    private final TaskTable table;
    private final TaskForms forms;
    private final FormSubmission submission;
    private final Trail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    HandleTask(
            MyTasks myTasks,
            TaskTable table,
            TaskForms forms,
            FormSubmission submission,
            Trail trail,
            CurrentActor currentActor,
            Clock clock) {
        this.myTasks = myTasks;
        this.table = table;
        this.forms = forms;
        this.submission = submission;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TaskForms.Handed form(String id) {
        TaskInHand task = myTasks.inHand(id);
        mustBeOpen(task.row());
        return forms.hand(task);
    }

    @Transactional
    public void claim(String id) {
        TaskRow row = open(id);
        if (!table.assign(id, currentActor.person())) {
            throw new StateMoved("problem.task-taken");
        }
        record(row, "task.claimed");
    }

    @Transactional
    public void giveBack(String id) {
        TaskRow row = open(id);
        if (!table.release(id, currentActor.person())) {
            throw new StateMoved("problem.task-not-yours");
        }
        record(row, "task.given-back");
    }

    /** Types are checked, completeness is not. */
    @Transactional
    public void draft(String id, @Nullable ObjectNode data) {
        TaskInHand task = myTasks.inHand(id);
        mustBeOpen(task.row());
        UUID person = currentActor.person();
        if (task.row().assignee() != null && !task.row().assignee().equals(person)) {
            throw new StateMoved("problem.task-taken");
        }
        TaskForms.Handed handed = forms.hand(task);
        ObjectNode accepted = submission.acceptDraft(handed.schema(), FormSubmission.required(data), handed.initial());
        table.draft(id, person, clock.instant().truncatedTo(ChronoUnit.MICROS), accepted.toString());
    }

    private TaskRow open(String id) {
        TaskRow row = myTasks.inHand(id).row();
        mustBeOpen(row);
        return row;
    }

    private static void mustBeOpen(TaskRow row) {
        if (row.state() != TaskRow.State.OPEN) {
            throw new StateMoved("problem.task-done");
        }
    }

    private void record(TaskRow row, String event) {
        Stream stream = row.initiative() == null ? Stream.SYSTEM : Stream.initiative(row.initiative());
        trail.record(TrailEntry.of(stream, event)
                .with("task", row.id())
                .with("process", row.process())
                .with("element", row.element())
                .with("definition", row.kebab()));
    }
}
