package org.hito.creation.process;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.creation.PhaseModels;
import org.hito.creation.PlannedDates;
import org.hito.inbox.TaskScope;
import org.hito.inbox.TaskScopes;
import org.hito.initiative.Phase;
import org.hito.initiative.TeamRole;
import org.springframework.stereotype.Component;

/** Tasks of an initiative are for its team and due when the milestone of their phase is planned. */
@Component
class CreationTasks implements TaskScopes {

    private final PlannedDates dates;

    CreationTasks(PlannedDates dates) {
        this.dates = dates;
    }

    @Override
    public Set<String> processes() {
        return Stream.concat(
                        Stream.of(PhaseModels.LIFECYCLE),
                        Arrays.stream(Phase.values()).map(PhaseModels::process))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public TaskScope scope(String process, String businessKey) {
        UUID initiative = UUID.fromString(businessKey);
        // The launch, the only task outside a phase, comes before the last one.
        Phase phase = PhaseModels.phase(process).orElse(Phase.IMPLEMENTATION);
        Map<String, UUID> holders =
                Arrays.stream(TeamRole.values()).collect(Collectors.toMap(TeamRole::modelName, role -> initiative));
        return new TaskScope(initiative, null, dates.of(initiative, phase), holders);
    }
}
