package org.hito.project.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hito.inbox.TaskAside;
import org.hito.inbox.TaskFacts;
import org.hito.project.GateDecisions;
import org.hito.project.Project;
import org.hito.project.ProjectModels;
import org.hito.project.ProjectWords;
import org.hito.project.Projects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Beside a task of a project: where all that is known of it is read. */
@Component
class ProjectAside implements TaskAside {

    private static final Set<String> PROCESSES = Set.of(ProjectModels.GATING, ProjectModels.STAGE, ProjectModels.GATE);

    private final Projects projects;
    private final GateDecisions decisions;
    private final ProjectWords words;
    private final MessageSource messages;

    ProjectAside(Projects projects, GateDecisions decisions, ProjectWords words, MessageSource messages) {
        this.projects = projects;
        this.decisions = decisions;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public List<Section> beside(TaskFacts task) {
        if (!PROCESSES.contains(task.process())) {
            return List.of();
        }
        Project project = projects.get(ProjectKey.of(task));
        List<Line> decided = decisions.of(project.id()).stream()
                .map(it -> new Line(
                        text("Gate." + it.gate()) + ": " + text("GateOutcome." + it.outcome()),
                        words.grounds(it),
                        null))
                .toList();
        List<Line> about = new ArrayList<>();
        about.add(new Line(project.name(), project.reference(), "/projects/" + project.id()));
        if (project.running() && project.stopped()) {
            about.add(new Line(text("project.stopped"), text("project.frozen.STOPPED"), null));
        }
        return List.of(
                new Section(text("project.name"), true, about), new Section(text("project.decisions"), true, decided));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
