package org.hito.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was submitted, never changed: the newest entry of a form is the one that counts. */
@Component
public class FormEntries {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FormEntries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All entries of an initiative, oldest first. */
    public List<FormEntry> of(UUID initiative) {
        return jdbc.sql("SELECT * FROM inbox_entry WHERE initiative = ? ORDER BY at, id")
                .param(initiative)
                .query(row())
                .list();
    }

    /** The newest entry of a form in an initiative. */
    public Optional<FormEntry> newest(UUID initiative, String form) {
        return jdbc.sql("SELECT * FROM inbox_entry WHERE initiative = ? AND form = ? ORDER BY at DESC, id LIMIT 1")
                .params(initiative, form)
                .query(row())
                .optional();
    }

    /** All entries about whatever a process is about, oldest first. */
    public List<FormEntry> about(String businessKey) {
        return jdbc.sql("SELECT * FROM inbox_entry WHERE business_key = ? ORDER BY at, id")
                .param(businessKey)
                .query(row())
                .list();
    }

    /** The newest of a form for whatever a process is about. */
    public Optional<FormEntry> newestAbout(String businessKey, String form) {
        return jdbc.sql("SELECT * FROM inbox_entry WHERE business_key = ? AND form = ? ORDER BY at DESC, id LIMIT 1")
                .params(businessKey, form)
                .query(row())
                .optional();
    }

    public Optional<FormEntry> ofTask(String task) {
        return jdbc.sql("SELECT * FROM inbox_entry WHERE task = ?")
                .param(task)
                .query(row())
                .optional();
    }

    private RowMapper<FormEntry> row() {
        return (row, n) -> new FormEntry(
                row.getObject("id", UUID.class),
                row.getString("task"),
                row.getString("process"),
                TaskRow.kebab(row.getString("element")),
                row.getString("form"),
                row.getString("deployment"),
                row.getInt("form_version"),
                row.getString("business_key"),
                row.getObject("initiative", UUID.class),
                (ObjectNode) json.readTree(row.getString("data")),
                row.getObject("author", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
