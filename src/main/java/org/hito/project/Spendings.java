package org.hito.project;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hito.platform.Cursor;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was spent of the money of projects. */
@Component
public class Spendings {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Spendings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Newest first. */
    public PageOf<Spending> page(UUID project, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        List<Spending> rows = jdbc.sql(
                        """
                        SELECT * FROM project_spending WHERE project = :project
                          AND (:at::timestamptz IS NULL OR (recorded_at, id) < (:at::timestamptz, :id::uuid))
                        ORDER BY recorded_at DESC, id DESC LIMIT :rows
                        """)
                .param("project", project)
                .param("at", cursor == null ? null : Timestamp.from(cursor.instant(0)))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("rows", limit + 1)
                .query(this::spending)
                .list();
        return PageOf.cut(rows, limit, it -> Cursor.of(it.recordedAt(), it.id()));
    }

    /** Oldest first. */
    List<Spending> all(UUID project) {
        return jdbc.sql("SELECT * FROM project_spending WHERE project = ? ORDER BY recorded_at, id")
                .param(project)
                .query(this::spending)
                .list();
    }

    BigDecimal total(UUID project) {
        return jdbc.sql("SELECT coalesce(sum(amount), 0) FROM project_spending WHERE project = ?")
                .param(project)
                .query(BigDecimal.class)
                .single();
    }

    void add(Spending spending) {
        jdbc.sql(
                        """
                        INSERT INTO project_spending
                          (id, project, amount, spent_on, concept, payee, purpose, contribution, evidence, recorded_by, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        spending.id(),
                        spending.project(),
                        spending.amount(),
                        spending.spentOn(),
                        spending.concept(),
                        spending.payee(),
                        spending.purpose(),
                        spending.contribution(),
                        json.writeValueAsString(spending.evidence()),
                        spending.recordedBy(),
                        Timestamp.from(spending.recordedAt())))
                .update();
    }

    private Spending spending(ResultSet row, int n) throws SQLException {
        return new Spending(
                row.getObject("id", UUID.class),
                row.getObject("project", UUID.class),
                row.getBigDecimal("amount"),
                row.getObject("spent_on", LocalDate.class),
                row.getString("concept"),
                row.getString("payee"),
                row.getString("purpose"),
                row.getObject("contribution", UUID.class),
                json.readValue(row.getString("evidence"), TEXTS),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
