package org.hito.council.web;

import java.util.List;
import java.util.Optional;
import org.hito.inbox.TaskAside;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** The tasks of a session are done on its page, where everything else of it is. */
@Component
class SessionAside implements TaskAside {

    @Override
    public List<Section> beside(TaskFacts task) {
        return List.of();
    }

    @Override
    public Optional<String> elsewhere(TaskFacts task) {
        return task.process().equals("council-session")
                ? Optional.of("/sessions/" + task.businessKey())
                : Optional.empty();
    }
}
