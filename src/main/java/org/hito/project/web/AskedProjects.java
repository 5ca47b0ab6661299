package org.hito.project.web;

import java.util.Optional;
import org.hito.platform.Constants;
import org.hito.platform.Ids;
import org.hito.project.ProjectFilter;
import org.hito.project.ProjectKind;
import org.hito.project.ProjectStage;
import org.hito.project.ProjectStatus;
import org.jspecify.annotations.Nullable;

/** The filter of a list of projects as an address names it; what is left out or empty leaves a side open. */
public record AskedProjects(
        @Nullable String initiative, @Nullable String stage, @Nullable String status, @Nullable String kind) {

    /** Nothing where the initiative is unknown. */
    Optional<ProjectFilter> filter() {
        ProjectStage atStage = Constants.ifNamed(ProjectStage.values(), stage);
        ProjectStatus inStatus = Constants.ifNamed(ProjectStatus.values(), status);
        ProjectKind ofKind = Constants.ifNamed(ProjectKind.values(), kind);
        return Ids.filter(initiative).map(it -> new ProjectFilter(it.id(), atStage, inStatus, ofKind));
    }

    AskedProjects of(String initiative) {
        return new AskedProjects(initiative, stage, status, kind);
    }
}
