package org.hito.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.engine.DeployedForms.DeployedForm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The projection of tasks in the database. */
@Component
class TaskTable {

    static final Instant NO_DUE = Instant.parse("9999-12-31T00:00:00Z");

    private static final String VISIBLE =
            """
            SELECT t.* FROM inbox_task t
            WHERE t.state = 'OPEN' AND NOT t.held
              AND ((:mine AND t.assignee = :person) OR (:available AND t.assignee IS NULL))
              AND EXISTS (SELECT 1 FROM inbox_audience a WHERE a.task = t.id AND a.key = ANY (:keys))
            """;

    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement: the task and whom it is for. */
    void insert(TaskRow task, Collection<String> audience) {
        jdbc.sql(
                        """
                        WITH task AS (
                          INSERT INTO inbox_task (id, process, process_definition, process_instance, business_key, element, form,
                              initiative, project, seat, created, due, due_order, state)
                          VALUES (:id, :process, :definition, :instance, :key, :element, :form,
                              :initiative, :project, :seat, :created, :due, :dueOrder, 'OPEN')
                          RETURNING id)
                        INSERT INTO inbox_audience (task, key) SELECT task.id, wanted FROM task, unnest(:audience::text[]) AS wanted
                        """)
                .param("id", task.id())
                .param("process", task.process())
                .param("definition", task.processDefinition())
                .param("instance", task.processInstance())
                .param("key", task.businessKey())
                .param("element", task.element())
                .param("form", task.form())
                .param("initiative", task.initiative())
                .param("project", task.project())
                .param("seat", task.seat())
                .param("created", Timestamp.from(task.created()))
                .param("due", task.due() == null ? null : Timestamp.from(task.due()))
                .param("dueOrder", Timestamp.from(task.due() == null ? NO_DUE : task.due()))
                .param("audience", audience.toArray(String[]::new))
                .update();
    }

    /** The task with whom it is for, its draft and what was entered before, in one statement. */
    Optional<TaskInHand> find(String id) {
        return jdbc.sql(
                        """
                        SELECT t.*, d.data AS draft, d.saved_at, e.data AS entered,
                          (SELECT array_agg(a.key) FROM inbox_audience a WHERE a.task = t.id) AS audience
                        FROM inbox_task t LEFT JOIN inbox_draft d ON d.task = t.id
                        LEFT JOIN LATERAL (
                          SELECT * FROM inbox_entry e WHERE e.initiative = t.initiative AND e.form = t.form AND t.seat IS NULL
                            AND e.business_key = t.business_key AND e.process = t.process
                          ORDER BY e.at DESC, e.id LIMIT 1) e ON true
                        WHERE t.id = ?
                        """)
                .param(id)
                .query((row, n) -> new TaskInHand(
                        ROW.mapRow(row, n),
                        List.of((String[]) row.getArray("audience").getArray()),
                        row.getString("entered"),
                        row.getString("draft"),
                        instant(row, "saved_at")))
                .optional();
    }

    List<TaskRow> page(
            UUID person,
            String[] keys,
            boolean mine,
            boolean available,
            @Nullable UUID initiative,
            @Nullable Instant afterDue,
            @Nullable String afterId,
            int rows) {
        String sql = VISIBLE
                + (initiative == null ? "" : " AND t.initiative = :initiative")
                + (afterId == null ? "" : " AND (t.due_order, t.id) > (:afterDue, :afterId)")
                + " ORDER BY t.due_order, t.id LIMIT :rows";
        var query = jdbc.sql(sql)
                .param("mine", mine)
                .param("available", available)
                .param("person", person)
                .param("keys", keys)
                .param("rows", rows);
        if (initiative != null) {
            query = query.param("initiative", initiative);
        }
        if (afterId != null && afterDue != null) {
            query = query.param("afterDue", Timestamp.from(afterDue)).param("afterId", afterId);
        }
        return query.query(ROW).list();
    }

    /** How many tasks wait for the person, counted no further than the cap. */
    int count(UUID person, String[] keys, int cap) {
        return jdbc.sql("SELECT count(*) FROM (" + VISIBLE + " LIMIT :cap) AS counted")
                .param("mine", true)
                .param("available", true)
                .param("person", person)
                .param("keys", keys)
                .param("cap", cap)
                .query(Integer.class)
                .single();
    }

    List<TaskRow> openOf(String businessKey, @Nullable UUID seat) {
        return jdbc.sql(
                        "SELECT * FROM inbox_task WHERE state = 'OPEN' AND business_key = :key AND (:seat::uuid IS NULL OR seat = :seat::uuid)")
                .param("key", businessKey)
                .param("seat", seat)
                .query(ROW)
                .list();
    }

    List<TaskRow> openIn(UUID initiative) {
        return jdbc.sql("SELECT * FROM inbox_task WHERE state = 'OPEN' AND initiative = ? ORDER BY due_order, id")
                .param(initiative)
                .query(ROW)
                .list();
    }

    /** Marks the task done, keeps its entry and drops its draft in one statement; false if somebody else was quicker. */
    boolean done(String id, UUID person, Instant at, UUID entry, DeployedForm form, String data) {
        return jdbc.sql(
                                """
                                WITH done AS (
                                  UPDATE inbox_task SET state = 'DONE', done_at = :at, done_by = :person, assignee = :person
                                  WHERE id = :id AND state = 'OPEN' AND NOT held AND (assignee IS NULL OR assignee = :person)
                                  RETURNING *
                                ), kept AS (
                                  INSERT INTO inbox_entry (id, task, process, element, form, deployment, form_version, business_key, initiative, data, author, at)
                                  SELECT :entry, id, process, element, form, :deployment, :version, business_key, initiative, :data, :person, :at
                                  FROM done
                                ), undrafted AS (
                                  DELETE FROM inbox_draft USING done WHERE inbox_draft.task = done.id
                                )
                                SELECT count(*) FROM done
                                """)
                        .param("at", Timestamp.from(at))
                        .param("person", person)
                        .param("id", id)
                        .param("entry", entry)
                        .param("deployment", form.deployment())
                        .param("version", form.version())
                        .param("data", data)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Marks a task done whose content lies elsewhere: a ballot. */
    void doneElsewhere(String id, @Nullable UUID person, Instant at) {
        jdbc.sql(
                        "UPDATE inbox_task SET state = 'DONE', done_at = :at, done_by = :person WHERE id = :id AND state = 'OPEN'")
                .param("at", Timestamp.from(at))
                .param("person", person)
                .param("id", id)
                .update();
    }

    void draft(String id, UUID person, Instant at, String data) {
        jdbc.sql(
                        """
                        INSERT INTO inbox_draft (task, data, saved_by, saved_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (task) DO UPDATE SET data = excluded.data, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        """)
                .params(id, data, person, Timestamp.from(at))
                .update();
    }

    void cancelled(String id) {
        jdbc.sql("UPDATE inbox_task SET state = 'CANCELLED' WHERE id = ? AND state = 'OPEN'")
                .param(id)
                .update();
    }

    /** False if the task is not free any more. */
    boolean assign(String id, UUID person) {
        return jdbc.sql(
                                "UPDATE inbox_task SET assignee = :person WHERE id = :id AND state = 'OPEN' AND (assignee IS NULL OR assignee = :person)")
                        .param("person", person)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean release(String id, UUID person) {
        return jdbc.sql("UPDATE inbox_task SET assignee = NULL WHERE id = ? AND state = 'OPEN' AND assignee = ?")
                        .params(id, person)
                        .update()
                == 1;
    }

    void release(Collection<UUID> people, String audience) {
        jdbc.sql(
                        """
                        UPDATE inbox_task SET assignee = NULL WHERE state = 'OPEN' AND assignee = ANY (?)
                          AND id IN (SELECT task FROM inbox_audience WHERE key = ?)
                        """)
                .params(people.toArray(UUID[]::new), audience)
                .update();
    }

    void hold(UUID initiative, boolean held) {
        jdbc.sql("UPDATE inbox_task SET held = ? WHERE initiative = ? AND state = 'OPEN'")
                .params(held, initiative)
                .update();
    }

    void due(String process, String businessKey, Instant due) {
        jdbc.sql(
                        "UPDATE inbox_task SET due = :due, due_order = :due WHERE state = 'OPEN' AND process = :process AND business_key = :key")
                .param("due", Timestamp.from(due))
                .param("process", process)
                .param("key", businessKey)
                .update();
    }

    private static final RowMapper<TaskRow> ROW = (ResultSet row, int n) -> new TaskRow(
            row.getString("id"),
            row.getString("process"),
            row.getString("process_definition"),
            row.getString("process_instance"),
            row.getString("business_key"),
            row.getString("element"),
            row.getString("form"),
            row.getObject("initiative", UUID.class),
            row.getObject("project", UUID.class),
            row.getObject("seat", UUID.class),
            row.getObject("assignee", UUID.class),
            row.getTimestamp("created").toInstant(),
            instant(row, "due"),
            TaskRow.State.valueOf(row.getString("state")),
            row.getBoolean("held"),
            instant(row, "done_at"),
            row.getObject("done_by", UUID.class));

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
