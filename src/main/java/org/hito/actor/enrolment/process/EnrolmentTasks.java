package org.hito.actor.enrolment.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.enrolment.Enrolments;
import org.hito.inbox.TaskScope;
import org.hito.inbox.TaskScopes;
import org.springframework.stereotype.Component;

/** Tasks of an enrolment are for the team of its initiative. */
@Component
class EnrolmentTasks implements TaskScopes {

    private final Enrolments enrolments;

    EnrolmentTasks(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public Set<String> processes() {
        return Set.of("firm-enrolment");
    }

    @Override
    public TaskScope scope(String process, String businessKey) {
        UUID initiative = enrolments.ofTask(UUID.fromString(businessKey)).initiative();
        return new TaskScope(initiative, null, null, Map.of("director", initiative, "professional", initiative));
    }
}
