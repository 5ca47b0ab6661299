package org.hito.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.engine.Processes;
import org.hito.platform.CurrentActor;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person submits the form of a task. One transaction: validate, change the aggregate, keep the entry, record, move the
 * token; of two people at once one wins and the other is told that the state has moved.
 */
@Component
public class CompleteTask {

    private final MyTasks myTasks;
    private final TaskTable table;
    private final TaskForms forms;
    private final FormSubmission submission;
    private final Processes processes;
    private final Trail trail;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;

    CompleteTask(
            MyTasks myTasks,
            TaskTable table,
            TaskForms forms,
            FormSubmission submission,
            Processes processes,
            Trail trail,
            CurrentActor currentActor,
            JdbcClient jdbc,
            Clock clock) {
        this.myTasks = myTasks;
        this.table = table;
        this.forms = forms;
        this.submission = submission;
        this.processes = processes;
        this.trail = trail;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param idempotencyKey the caller's name for this completion, or null; the same again changes nothing */
    @Transactional
    public void execute(String taskId, @Nullable ObjectNode data, @Nullable String idempotencyKey) {
        UUID person = currentActor.person();
        if (idempotencyKey != null && answeredBefore(person, idempotencyKey, taskId)) {
            return;
        }
        TaskInHand task = myTasks.inHand(taskId);
        TaskRow row = task.row();
        mustBeOpenFor(person, row);
        TaskForms.Handed handed = forms.hand(task);
        FormSubmission.Accepted accepted =
                submission.accept(handed.schema(), FormSubmission.required(data), handed.initial(), row.initiative());
        Map<String, Object> facts = forms.handler(row.form())
                .map(it -> handle(it, row.facts(), handed, accepted.data()))
                .orElse(Map.of());
        boolean first = table.done(
                taskId,
                person,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                UUID.randomUUID(),
                handed.form(),
                accepted.data().toString());
        if (!first) {
            throw new StateMoved("problem.task-done");
        }
        record(row, handed, accepted);
        processes.completeTask(taskId, facts);
    }

    private <F> Map<String, Object> handle(
            FormHandler<F> handler, TaskFacts task, TaskForms.Handed handed, ObjectNode data) {
        F form = submission.read(data, handler.type());
        submission.refuse(handed.schema(), handler.check(task, form));
        return handler.submitted(task, form);
    }

    private void record(TaskRow row, TaskForms.Handed handed, FormSubmission.Accepted accepted) {
        Stream stream = row.initiative() == null ? Stream.SYSTEM : Stream.initiative(row.initiative());
        TrailEntry entry = TrailEntry.of(stream, "task.submitted")
                .with("task", row.id())
                .with("process", row.process())
                .with("element", row.element())
                .with("definition", row.kebab())
                .with("form", row.form())
                .reference(handed.form().reference())
                .evidence(accepted.evidence());
        if (row.project() != null) {
            entry = entry.with("project", row.project().toString());
        }
        if (row.seat() == null) {
            entry = entry.with("data", accepted.data());
        }
        trail.record(entry);
    }

    private void mustBeOpenFor(UUID person, TaskRow row) {
        if (row.state() != TaskRow.State.OPEN) {
            throw new StateMoved("problem.task-done");
        }
        if (row.held()) {
            throw new StateMoved("problem.initiative-is.ON_HOLD");
        }
        if (row.assignee() != null && !row.assignee().equals(person)) {
            throw new StateMoved("problem.task-taken");
        }
    }

    private boolean answeredBefore(UUID person, String key, String task) {
        int fresh = jdbc.sql(
                        "INSERT INTO inbox_completion (person, key, task, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(person, key, task, java.sql.Timestamp.from(clock.instant()))
                .update();
        if (fresh == 1) {
            return false;
        }
        String before = jdbc.sql("SELECT task FROM inbox_completion WHERE person = ? AND key = ?")
                .params(person, key)
                .query(String.class)
                .single();
        if (!before.equals(task)) {
            throw new StateMoved("problem.idempotency-key-used");
        }
        return true;
    }
}
