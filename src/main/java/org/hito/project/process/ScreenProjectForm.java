package org.hito.project.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be there, what is weighed, and the facts about the scope of the direction. */
public record ScreenProjectForm(
        boolean answersBottleneck,
        boolean severalFirms,
        boolean eligibleFirms,
        String marketPotential,
        String firmsCommitment,
        String feasibility,
        String reach,
        String institutionalGap,
        String otherAgenda,
        String purpose,
        String operativeTasks,
        String problem,
        String horizon,
        String decisions,
        String findings,
        @Nullable List<String> evidence) {}
