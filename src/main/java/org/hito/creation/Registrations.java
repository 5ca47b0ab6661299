package org.hito.creation;

import java.util.Optional;
import java.util.UUID;
import org.hito.engine.DeployedForms.DeployedForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was entered when an initiative was registered. */
@Component
class Registrations {

    static final String FORM = "register-initiative";

    /** @param deployment where the schema of that version is found */
    record Kept(String deployment, int formVersion, ObjectNode data) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Registrations(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(UUID initiative, DeployedForm form, ObjectNode data) {
        jdbc.sql("INSERT INTO creation_registration (initiative, deployment, form_version, data) VALUES (?, ?, ?, ?)")
                .params(initiative, form.deployment(), form.version(), data.toString())
                .update();
    }

    Optional<Kept> of(UUID initiative) {
        return jdbc.sql("SELECT deployment, form_version, data FROM creation_registration WHERE initiative = ?")
                .param(initiative)
                .query((row, n) -> new Kept(row.getString("deployment"), row.getInt("form_version"), (ObjectNode)
                        json.readTree(row.getString("data"))))
                .optional();
    }
}
