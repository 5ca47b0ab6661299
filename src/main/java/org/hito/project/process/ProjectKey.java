package org.hito.project.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hito.inbox.TaskFacts;

/** The project of a token or a task: the business key of all its models. */
final class ProjectKey {

    private ProjectKey() {}

    static UUID of(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static UUID of(TaskFacts task) {
        return UUID.fromString(task.businessKey());
    }
}
