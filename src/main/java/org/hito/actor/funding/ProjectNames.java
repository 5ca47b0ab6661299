package org.hito.actor.funding;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the projects of an initiative are called, as far as anybody runs projects. */
@Component
public class ProjectNames {

    private final ObjectProvider<FundedProjects> projects;

    ProjectNames(ObjectProvider<FundedProjects> projects) {
        this.projects = projects;
    }

    public Map<UUID, String> of(UUID initiative) {
        Map<UUID, String> names = new HashMap<>();
        projects.forEach(it -> names.putAll(it.of(initiative)));
        return names;
    }
}
