package org.hito.project;

import java.util.Arrays;
import java.util.List;
import org.hito.platform.PageOf;
import org.springframework.stereotype.Component;

/** Projects by the stage where they stand, a column each, as far as the acting person sees them. */
@Component
public class ProjectBoard {

    private static final int CARDS = 12;

    private final ProjectList list;

    ProjectBoard(ProjectList list) {
        this.list = list;
    }

    /** @param cards the newest of the stage; {@code next} leads to the others */
    public record Column(ProjectStage stage, PageOf<ProjectSummary> cards) {}

    public List<Column> of(ProjectFilter filter) {
        return Arrays.stream(ProjectStage.values())
                .map(stage -> new Column(
                        stage,
                        list.page(
                                new ProjectFilter(filter.initiative(), stage, filter.status(), filter.kind()),
                                null,
                                CARDS)))
                .toList();
    }
}
