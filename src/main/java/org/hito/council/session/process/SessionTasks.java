package org.hito.council.session.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hito.council.session.Session;
import org.hito.council.session.SessionOfTask;
import org.hito.inbox.TaskScope;
import org.hito.inbox.TaskScopes;
import org.springframework.stereotype.Component;

/** A session is run by the chair of its body and by its secretary, who owns its tasks; they are due when it begins. */
@Component
class SessionTasks implements TaskScopes {

    private final SessionOfTask sessions;

    SessionTasks(SessionOfTask sessions) {
        this.sessions = sessions;
    }

    @Override
    public Set<String> processes() {
        return Set.of("council-session");
    }

    @Override
    public TaskScope scope(String process, String businessKey) {
        Session session = sessions.get(UUID.fromString(businessKey));
        return new TaskScope(
                null, null, session.planned(), Map.of("chair", session.body(), "owner", session.secretary()));
    }
}
