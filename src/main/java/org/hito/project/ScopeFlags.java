package org.hito.project;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the last screening of a project flagged, and what was answered. */
@Component
public class ScopeFlags {

    private final JdbcClient jdbc;

    ScopeFlags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ScopeFlag> of(UUID project) {
        return jdbc.sql("SELECT rule, reason, answer FROM project_flag WHERE project = ? ORDER BY position")
                .param(project)
                .query(ScopeFlag.class)
                .list();
    }

    void replace(UUID project, List<ScopeFlag> flags) {
        jdbc.sql("DELETE FROM project_flag WHERE project = ?").param(project).update();
        for (int position = 0; position < flags.size(); position++) {
            ScopeFlag flag = flags.get(position);
            jdbc.sql("INSERT INTO project_flag (project, position, rule, reason) VALUES (?, ?, ?, ?)")
                    .params(project, position, flag.rule(), flag.reason())
                    .update();
        }
    }

    void answer(UUID project, int position, String answer) {
        jdbc.sql("UPDATE project_flag SET answer = ? WHERE project = ? AND position = ?")
                .params(answer, project, position)
                .update();
    }
}
