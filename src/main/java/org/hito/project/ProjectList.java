package org.hito.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hito.platform.Cursor;
import org.hito.platform.PageOf;
import org.hito.project.ProjectSummary.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of projects as far as the acting person sees them, newest first. */
@Component
public class ProjectList {

    private static final String SELECT =
            """
            SELECT * FROM (
              SELECT p.*, i.name AS initiative_name,
                CASE WHEN p.status = 'CLOSED' THEN 'CLOSED' WHEN p.gate = 'G0' THEN 'IDEA' WHEN p.gate = 'G1' THEN 'SCREENING'
                  WHEN p.gate = 'G2' THEN 'FORMULATION' ELSE 'EXECUTION' END AS stage,
                (SELECT coalesce(sum(amount), 0) FROM project_part b WHERE b.project = p.id) AS total,
                (SELECT coalesce(sum(amount), 0) FROM project_part b WHERE b.project = p.id AND b.released_at IS NOT NULL) AS released,
                (SELECT coalesce(sum(amount), 0) FROM project_spending s WHERE s.project = p.id) AS spent
              FROM project p JOIN initiative i ON i.id = p.initiative
            ) p
            """;

    private static final String REACHED =
            " WHERE (:all OR p.initiative = ANY (:initiatives) OR p.working_group = ANY (:groups) OR p.id = ANY (:shown)) ";

    private final JdbcClient jdbc;
    private final ProjectAccess access;
    private final MacroProjects macro;

    ProjectList(JdbcClient jdbc, ProjectAccess access, MacroProjects macro) {
        this.jdbc = jdbc;
        this.access = access;
        this.macro = macro;
    }

    public PageOf<ProjectSummary> page(ProjectFilter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        ProjectAccess.Reach reach = access.reach();
        List<ProjectSummary> rows = reached(
                        SELECT
                                + REACHED
                                + """
                          AND (:initiative::uuid IS NULL OR p.initiative = :initiative::uuid)
                          AND (:stage::text IS NULL OR p.stage = :stage::text)
                          AND (:status::text IS NULL OR p.status = :status::text)
                          AND (:kind::text IS NULL OR p.kind = :kind::text)
                          AND (:at::timestamptz IS NULL OR (p.proposed_at, p.id) < (:at::timestamptz, :id::uuid))
                        ORDER BY p.proposed_at DESC, p.id DESC LIMIT :rows
                        """,
                        reach)
                .param("initiative", filter.initiative())
                .param("stage", name(filter.stage()))
                .param("status", name(filter.status()))
                .param("kind", name(filter.kind()))
                .param("at", cursor == null ? null : Timestamp.from(cursor.instant(0)))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("rows", limit + 1)
                .query(this::summary)
                .list();
        return PageOf.cut(rows, limit, it -> Cursor.of(it.proposedAt(), it.id()));
    }

    /**
     * Initiatives of the projects that the acting person sees.
     *
     * @param name of the initiative
     */
    public record Home(UUID id, String name) {}

    public List<Home> homes() {
        ProjectAccess.Reach reach = access.reach();
        return reached(
                        "SELECT DISTINCT i.id, i.name FROM project p JOIN initiative i ON i.id = p.initiative "
                                + REACHED + "ORDER BY i.name",
                        reach)
                .query((row, n) -> new Home(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** Ids of all projects that the acting person sees. */
    Set<UUID> seen() {
        return Set.copyOf(reached("SELECT p.id FROM project p" + REACHED, access.reach())
                .query(UUID.class)
                .list());
    }

    private JdbcClient.StatementSpec reached(String sql, ProjectAccess.Reach reach) {
        return jdbc.sql(sql)
                .param("all", reach.all())
                .param("initiatives", reach.initiatives().toArray(UUID[]::new))
                .param("groups", reach.groups().toArray(UUID[]::new))
                .param("shown", reach.shown().toArray(UUID[]::new));
    }

    /** One of them, for whoever may see it. */
    ProjectSummary of(UUID id) {
        return jdbc.sql(SELECT + " WHERE p.id = ?")
                .param(id)
                .query(this::summary)
                .single();
    }

    private ProjectSummary summary(ResultSet row, int n) throws SQLException {
        Money budget = new Money(row.getBigDecimal("total"), row.getBigDecimal("released"), row.getBigDecimal("spent"));
        return new ProjectSummary(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("name"),
                row.getObject("initiative", UUID.class),
                row.getString("initiative_name"),
                ProjectKind.valueOf(row.getString("kind")),
                ProjectStage.valueOf(row.getString("stage")),
                Gate.valueOf(row.getString("gate")),
                ProjectStatus.valueOf(row.getString("status")),
                budget,
                macro.is(budget.total()),
                row.getObject("held_until", LocalDate.class),
                row.getTimestamp("proposed_at").toInstant());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
