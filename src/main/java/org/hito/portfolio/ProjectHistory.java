package org.hito.portfolio;

import java.util.UUID;
import org.hito.audit.History;
import org.hito.audit.HistoryEntry;
import org.hito.audit.Stream;
import org.hito.platform.NotAllowed;
import org.hito.platform.PageOf;
import org.hito.project.Project;
import org.hito.project.ProjectAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the history of an initiative tells of one of its projects, for those who see the work in it. */
@Component
public class ProjectHistory {

    private final ProjectAccess access;
    private final History history;
    private final InitiativeHistory initiatives;

    ProjectHistory(ProjectAccess access, History history, InitiativeHistory initiatives) {
        this.access = access;
        this.history = history;
        this.initiatives = initiatives;
    }

    /** In the order that is asked for. */
    @Transactional(readOnly = true)
    public PageOf<InitiativeHistory.Told> page(UUID id, boolean newestFirst, @Nullable String after, int limit) {
        Project project = access.visible(id);
        if (!access.seesWork(project)) {
            throw new NotAllowed("problem.history-not-visible");
        }
        PageOf<HistoryEntry> page = history.about(
                Stream.initiative(project.initiative()), "project", id.toString(), newestFirst, after, limit);
        return new PageOf<>(initiatives.told(page.items()), page.next());
    }
}
