package org.hito.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Findings at gates, in their order; the table refuses any change. */
@Component
public class Assessments {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Assessments(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void keep(UUID project, Assessment found) {
        jdbc.sql(
                        """
                        INSERT INTO project_assessment (project, number, gate, finding, at)
                        SELECT :project, count(*) + 1, :gate, :finding, :at FROM project_assessment WHERE project = :project
                        """)
                .param("project", project)
                .param("gate", found.gate().name())
                .param("finding", json.writeValueAsString(found))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    public Optional<Assessment> last(UUID project) {
        return jdbc.sql("SELECT finding FROM project_assessment WHERE project = ? ORDER BY number DESC LIMIT 1")
                .param(project)
                .query((row, n) -> json.readValue(row.getString(1), Assessment.class))
                .optional();
    }
}
