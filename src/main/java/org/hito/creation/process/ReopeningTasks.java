package org.hito.creation.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hito.creation.PhaseModels;
import org.hito.creation.Reopening;
import org.hito.creation.Reopenings;
import org.hito.inbox.TaskScope;
import org.hito.inbox.TaskScopes;
import org.hito.initiative.TeamRole;
import org.springframework.stereotype.Component;

/** Tasks about a reopened milestone are for the director. */
@Component
class ReopeningTasks implements TaskScopes {

    private final Reopenings reopenings;

    ReopeningTasks(Reopenings reopenings) {
        this.reopenings = reopenings;
    }

    @Override
    public Set<String> processes() {
        return Set.of(PhaseModels.REOPENING);
    }

    @Override
    public TaskScope scope(String process, String businessKey) {
        Reopening reopening = reopenings.get(UUID.fromString(businessKey));
        return new TaskScope(
                reopening.initiative(), null, null, Map.of(TeamRole.DIRECTOR.modelName(), reopening.initiative()));
    }
}
