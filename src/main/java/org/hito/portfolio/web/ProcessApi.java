package org.hito.portfolio.web;

import java.util.List;
import org.hito.engine.Processes.ProcessNode;
import org.hito.initiative.InitiativeAccess;
import org.hito.platform.Ids;
import org.hito.portfolio.LiveDiagram;
import org.hito.project.ProjectAccess;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How the processes of an initiative hang together and where their tokens are. */
@RestController
class ProcessApi {

    /**
     * @param definition kebab id, of which {@code GET /api/models/{definitionId}} gives the model
     * @param state ACTIVE, SUSPENDED, COMPLETED or CANCELLED
     */
    record ProcessJson(
            String id,
            String definition,
            int version,
            String state,
            List<String> activeElements,
            List<String> finishedElements,
            List<ProcessJson> children) {

        static ProcessJson of(ProcessNode node) {
            return new ProcessJson(
                    node.id(),
                    node.definition(),
                    node.version(),
                    node.state(),
                    node.activeElements(),
                    node.finishedElements(),
                    node.children().stream().map(ProcessJson::of).toList());
        }
    }

    private final InitiativeAccess access;
    private final ProjectAccess projects;
    private final LiveDiagram diagrams;

    ProcessApi(InitiativeAccess access, ProjectAccess projects, LiveDiagram diagrams) {
        this.access = access;
        this.projects = projects;
        this.diagrams = diagrams;
    }

    @GetMapping("/api/initiatives/{id}/processes")
    ProcessJson processes(@PathVariable String id) {
        return tree(diagrams.of(access.visible(Ids.ofInitiative(id))));
    }

    @GetMapping("/api/projects/{id}/processes")
    ProcessJson ofProject(@PathVariable String id) {
        return tree(diagrams.of(projects.visible(Ids.of(id, "problem.project-not-found"))));
    }

    private ProcessJson tree(LiveDiagram.Life life) {
        return ProcessJson.of(diagrams.root(life));
    }
}
