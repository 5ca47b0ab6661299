package org.hito.demo;

import java.util.List;
import java.util.UUID;
import org.hito.demo.Story.Gathering;
import org.hito.project.FormWorkingGroup;
import org.hito.project.WorkingGroup;
import org.hito.project.WorkingGroups;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Working groups of the initiatives that operate. */
@Component
@Profile("demo")
class DemoGroups {

    private final DemoActs acts;
    private final DemoInitiatives initiatives;
    private final FormWorkingGroup form;
    private final WorkingGroups groups;
    private final JsonMapper json;

    DemoGroups(
            DemoActs acts, DemoInitiatives initiatives, FormWorkingGroup form, WorkingGroups groups, JsonMapper json) {
        this.acts = acts;
        this.initiatives = initiatives;
        this.form = form;
        this.groups = groups;
        this.json = json;
    }

    void form(List<Gathering> gatherings) {
        acts.begin();
        gatherings.forEach(it ->
                acts.run(it.by(), it.day(), () -> form.submitted(initiatives.named(it.initiative()), answers(it))));
    }

    private ObjectNode answers(Gathering told) {
        ObjectNode data = json.createObjectNode().put("theme", told.theme()).put("purpose", told.purpose());
        data.set(
                "members",
                json.valueToTree(told.members().stream().map(acts::id).toList()));
        return data;
    }

    /** The group of a theme. */
    UUID id(UUID initiative, String theme) {
        return groups.of(initiative).stream()
                .filter(it -> it.theme().equals(theme))
                .findFirst()
                .map(WorkingGroup::id)
                .orElseThrow(() -> new IllegalStateException("No group works on " + theme));
    }
}
