package org.hito.project;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a project told about criteria and scope: ticks, ratings and facts by their keys, the last ones. */
@Component
public class ProjectAnswers {

    private final JdbcClient jdbc;

    ProjectAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(UUID project, Map<String, String> told) {
        told.forEach((key, value) -> jdbc.sql(
                        """
                        INSERT INTO project_answer (project, key, value) VALUES (?, ?, ?)
                        ON CONFLICT (project, key) DO UPDATE SET value = excluded.value
                        """)
                .params(project, key, value)
                .update());
    }

    public Map<String, String> of(UUID project) {
        return jdbc
                .sql("SELECT key, value FROM project_answer WHERE project = ?")
                .param(project)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
