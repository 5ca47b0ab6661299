package org.hito.inbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.engine.TaskWatcher;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the projection of tasks in the transaction in which the engine makes or drops them. */
@Component
class TaskProjection implements TaskWatcher {

    private final TaskTable table;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<String, TaskScopes> scopes = new HashMap<>();

    TaskProjection(
            TaskTable table, Trail trail, ApplicationEventPublisher events, Clock clock, List<TaskScopes> scopes) {
        this.table = table;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
        scopes.forEach(it -> it.processes().forEach(process -> this.scopes.put(process, it)));
    }

    @Override
    public void deleted(DelegateTask task) {
        table.cancelled(task.getId());
    }

    @Override
    public void created(DelegateTask task, List<String> roles) {
        created((TaskEntity) task, roles);
    }

    private void created(TaskEntity task, List<String> roles) {
        ExecutionEntity execution = task.getExecution();
        String process = execution.getProcessDefinition().getKey();
        String businessKey = execution.getProcessBusinessKey();
        TaskScopes owner = scopes.get(process);
        if (owner == null) {
            throw new IllegalStateException("No module answers for tasks of process " + process);
        }
        TaskScope scope = owner.scope(process, businessKey);
        Object seat = task.getVariable("seat");
        task.initializeFormKey();
        TaskRow row = new TaskRow(
                task.getId(),
                process,
                task.getProcessDefinitionId(),
                task.getProcessInstanceId(),
                businessKey,
                task.getTaskDefinitionKey(),
                task.getCamundaFormRef().getKey(),
                scope.initiative(),
                scope.project(),
                seat == null ? null : UUID.fromString(seat.toString()),
                null,
                clock.instant(),
                scope.due(),
                TaskRow.State.OPEN,
                false,
                null,
                null);
        List<String> audience = audience(roles, row, scope, owner);
        table.insert(row, audience);
        trail.record(TrailEntry.of(
                        scope.initiative() == null ? Stream.SYSTEM : Stream.initiative(scope.initiative()),
                        "task.created")
                .with("task", row.id())
                .with("process", process)
                .with("element", row.element())
                .with("definition", row.kebab())
                .reference(process + ":" + execution.getProcessDefinition().getVersion()));
        events.publishEvent(new TaskOpened(
                row.id(), process, row.processInstance(), row.element(), row.initiative(), row.seat(), audience));
    }

    private static List<String> audience(List<String> roles, TaskRow row, TaskScope scope, TaskScopes owner) {
        List<String> keys = new ArrayList<>();
        for (String role : roles) {
            UUID holder = holder(role, row, scope, owner);
            if (holder == null) {
                throw new IllegalStateException("Nobody holds '" + role + "' for task " + row.element());
            }
            keys.add(Audience.key(role.equals("adviser") ? Audience.PERSON : role, holder));
        }
        return keys;
    }

    private static @Nullable UUID holder(String role, TaskRow row, TaskScope scope, TaskScopes owner) {
        UUID seat = row.seat();
        return switch (role) {
            case "seat" -> seat;
            case "adviser" ->
                seat == null
                        ? null
                        : owner.inPerson(row.process(), row.businessKey(), seat).orElse(null);
            default -> scope.holders().get(role);
        };
    }
}
