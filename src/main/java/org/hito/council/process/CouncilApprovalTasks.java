package org.hito.council.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.RoundOfItem;
import org.hito.inbox.TaskScope;
import org.hito.inbox.TaskScopes;
import org.hito.inbox.TaskSubjects;
import org.springframework.stereotype.Component;

/** Tasks of a round belong to its initiative, are due at its deadline, and its chair is that of the body. */
@Component
class CouncilApprovalTasks implements TaskScopes, TaskSubjects {

    private final RoundOfItem rounds;

    CouncilApprovalTasks(RoundOfItem rounds) {
        this.rounds = rounds;
    }

    @Override
    public Set<String> processes() {
        return Set.of("council-approval");
    }

    @Override
    public TaskScope scope(String process, String businessKey) {
        RoundOfItem.Belonging belonging = rounds.belonging(UUID.fromString(businessKey));
        UUID initiative = belonging.initiative();
        Map<String, UUID> holders = new HashMap<>();
        holders.put("chair", belonging.body());
        if (initiative != null) {
            holders.put("secretary", initiative);
        }
        return new TaskScope(initiative, belonging.project(), belonging.deadline(), holders);
    }

    /** The title of the item: one task votes on milestones, projects, conditions and strategic matters. */
    @Override
    public Map<String, String> subjects(Collection<String> businessKeys) {
        return rounds.titles(businessKeys.stream().map(UUID::fromString).toList()).entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().toString(), Map.Entry::getValue));
    }
}
