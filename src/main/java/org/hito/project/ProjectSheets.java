package org.hito.project;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sheets that were put before bodies; the table refuses any change. */
@Component
public class ProjectSheets {

    private static final RowMapper<ProjectSheet> ROW = (row, n) -> new ProjectSheet(
            row.getObject("id", UUID.class),
            row.getObject("project", UUID.class),
            Gate.valueOf(row.getString("gate")),
            row.getInt("number"),
            row.getObject("body", UUID.class),
            row.getObject("item", UUID.class),
            row.getObject("request", UUID.class),
            row.getString("content"),
            row.getString("sha256"),
            row.getTimestamp("at").toInstant());

    private final JdbcClient jdbc;

    ProjectSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the bodies before which it was. */
    List<UUID> items(UUID project) {
        return jdbc.sql("SELECT item FROM project_sheet WHERE project = ? AND item IS NOT NULL")
                .param(project)
                .query(UUID.class)
                .list();
    }

    /** Oldest first. */
    public List<ProjectSheet> of(UUID project) {
        return jdbc.sql("SELECT * FROM project_sheet WHERE project = ? ORDER BY number")
                .param(project)
                .query(ROW)
                .list();
    }

    /** Whether the advisers have been asked about the project at this gate. */
    boolean ofGate(UUID project, Gate gate) {
        return of(project).stream().anyMatch(it -> it.gate() == gate && it.request() != null);
    }

    /** Of the project that an item asks about; empty for other items. */
    Optional<ProjectSheet> ofItem(UUID item) {
        return jdbc.sql("SELECT * FROM project_sheet WHERE item = ?")
                .param(item)
                .query(ROW)
                .optional();
    }

    /** Projects that were put before one of the bodies, with the items that asked about them; opinions have none. */
    Map<UUID, Set<UUID>> before(Collection<UUID> bodies) {
        Map<UUID, Set<UUID>> items = new HashMap<>();
        if (!bodies.isEmpty()) {
            jdbc.sql("SELECT DISTINCT project, item FROM project_sheet WHERE body = ANY (?)")
                    .param(bodies.toArray(UUID[]::new))
                    .query(row -> {
                        UUID item = row.getObject("item", UUID.class);
                        Set<UUID> asked =
                                items.computeIfAbsent(row.getObject("project", UUID.class), project -> new HashSet<>());
                        if (item != null) {
                            asked.add(item);
                        }
                    });
        }
        return items;
    }

    /** Sheets of projects of an initiative that were put before one of the bodies. */
    List<ProjectSheet> before(UUID initiative, Collection<UUID> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                SELECT s.* FROM project_sheet s JOIN project p ON p.id = s.project
                                WHERE p.initiative = ? AND s.body = ANY (?) ORDER BY s.at
                                """)
                        .params(initiative, bodies.toArray(UUID[]::new))
                        .query(ROW)
                        .list();
    }

    void freeze(ProjectSheet sheet) {
        jdbc.sql(
                        """
                        INSERT INTO project_sheet (id, project, gate, number, body, item, request, content, sha256, at)
                        VALUES (:id, :project, :gate, :number, :body, :item, :request, :content, :sha256, :at)
                        """)
                .param("id", sheet.id())
                .param("project", sheet.project())
                .param("gate", sheet.gate().name())
                .param("number", sheet.number())
                .param("body", sheet.body())
                .param("item", sheet.item())
                .param("request", sheet.request())
                .param("content", sheet.content())
                .param("sha256", sheet.sha256())
                .param("at", Timestamp.from(sheet.at()))
                .update();
    }
}
