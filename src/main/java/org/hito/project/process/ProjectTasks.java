package org.hito.project.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hito.inbox.TaskScope;
import org.hito.inbox.TaskScopes;
import org.hito.initiative.TeamRole;
import org.hito.platform.CommunityCalendar;
import org.hito.project.Deliverable;
import org.hito.project.Gate;
import org.hito.project.Project;
import org.hito.project.ProjectModels;
import org.hito.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tasks of a project are for the team of its initiative and the members of its group. */
@Component
class ProjectTasks implements TaskScopes {

    private final Projects projects;
    private final CommunityCalendar calendar;

    ProjectTasks(Projects projects, CommunityCalendar calendar) {
        this.projects = projects;
        this.calendar = calendar;
    }

    @Override
    public Set<String> processes() {
        return Set.of(ProjectModels.GATING, ProjectModels.STAGE, ProjectModels.GATE);
    }

    @Override
    public TaskScope scope(String process, String businessKey) {
        Project project = projects.get(UUID.fromString(businessKey));
        Map<String, UUID> holders = new HashMap<>();
        for (TeamRole role : TeamRole.values()) {
            holders.put(role.modelName(), project.initiative());
        }
        holders.put("group", project.workingGroup() == null ? project.id() : project.workingGroup());
        return new TaskScope(project.initiative(), project.id(), due(project), holders);
    }

    /** A report of progress when the first open deliverable is; other work has no day of its own. */
    private @Nullable Instant due(Project project) {
        return project.gate() != Gate.G3
                ? null
                : project.deliverables().stream()
                        .filter(Deliverable::open)
                        .map(Deliverable::dueOn)
                        .min(Comparator.naturalOrder())
                        .map(calendar::endOf)
                        .orElse(null);
    }
}
