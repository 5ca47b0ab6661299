package org.hito.actor.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hito.actor.RegisterActorForm;
import org.hito.form.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of files that were brought and of their lines. */
@Component
class ImportTable {

    private static final TypeReference<List<FieldError>> ERRORS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Which lines of a file are asked for. */
    enum Which {
        ALL("true"),
        GOOD("errors IS NULL"),
        WRONG("errors IS NOT NULL"),
        SIMILAR("errors IS NULL AND similar_to IS NOT NULL");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /** A file that was looked at and left makes room for the next one. */
    void dropOpen(UUID person) {
        jdbc.sql("DELETE FROM actor_import WHERE person = ? AND status = 'PREVIEWED'")
                .param(person)
                .update();
    }

    void drop(UUID id) {
        jdbc.sql("DELETE FROM actor_import WHERE id = ?").param(id).update();
    }

    void add(UUID id, UUID person, String fileName, String sha256, Instant now, List<String> unused, int unchanged) {
        jdbc.sql(
                        """
                        INSERT INTO actor_import (id, person, file_name, sha256, at, status, unused, unchanged)
                        VALUES (:id, :person, :fileName, :sha256, :at, 'PREVIEWED', :unused, :unchanged)
                        """)
                .param("id", id)
                .param("person", person)
                .param("fileName", fileName)
                .param("sha256", sha256)
                .param("at", Timestamp.from(now))
                .param("unused", unused.toArray(String[]::new))
                .param("unchanged", unchanged)
                .update();
    }

    void add(UUID id, List<ImportLine> lines) {
        jdbc.sql(
                        """
                        INSERT INTO actor_import_line (import, line, name, facts, errors, similar_to)
                        SELECT :id, CAST(line AS integer), name, CAST(facts AS jsonb), CAST(errors AS jsonb), similar_to
                        FROM unnest(:numbers, :names, :facts, :errors, :similar) AS t(line, name, facts, errors, similar_to)
                        """)
                .param("id", id)
                .param("numbers", texts(lines, it -> String.valueOf(it.number())))
                .param("names", texts(lines, ImportLine::name))
                .param("facts", texts(lines, it -> it.good() ? json.writeValueAsString(it.facts()) : null))
                .param("errors", texts(lines, it -> it.good() ? null : json.writeValueAsString(it.errors())))
                .param("similar", texts(lines, ImportLine::similar))
                .update();
    }

    /** Lines that were good when the file was read and are no longer. */
    void spoil(UUID id, List<ImportLine> wrong) {
        jdbc.sql("DELETE FROM actor_import_line WHERE import = :id AND line = ANY (:lines)")
                .param("id", id)
                .param("lines", wrong.stream().map(ImportLine::number).toArray(Integer[]::new))
                .update();
        add(id, wrong);
    }

    Optional<ActorImport> find(UUID id, UUID person) {
        return jdbc.sql(
                        """
                        SELECT i.*, (SELECT count(*) FROM actor_import_line l WHERE l.import = i.id) + i.unchanged AS lines,
                          (SELECT count(*) FROM actor_import_line l WHERE l.import = i.id AND errors IS NULL) AS good,
                          (SELECT count(*) FROM actor_import_line l
                            WHERE l.import = i.id AND errors IS NULL AND similar_to IS NOT NULL) AS alike
                        FROM actor_import i WHERE i.id = ? AND i.person = ?
                        """)
                .params(id, person)
                .query((row, n) -> row(row))
                .optional();
    }

    /** Whoever confirms or drops a file does so alone. */
    void lock(UUID id) {
        jdbc.sql("SELECT id FROM actor_import WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    void confirmed(UUID id, int imported, Instant now) {
        jdbc.sql("UPDATE actor_import SET status = 'CONFIRMED', imported = ?, confirmed_at = ? WHERE id = ?")
                .params(imported, Timestamp.from(now), id)
                .update();
    }

    List<ImportLine> lines(UUID id, Which which, int after, int limit) {
        return jdbc.sql("SELECT * FROM actor_import_line WHERE import = ? AND line > ? AND " + which.condition
                        + " ORDER BY line LIMIT ?")
                .params(id, after, limit)
                .query((row, n) -> line(row))
                .list();
    }

    private ImportLine line(ResultSet row) throws SQLException {
        String facts = row.getString("facts");
        String errors = row.getString("errors");
        return new ImportLine(
                row.getInt("line"),
                row.getString("name"),
                facts == null ? null : json.readValue(facts, RegisterActorForm.class),
                errors == null ? List.of() : json.readValue(errors, ERRORS),
                row.getString("similar_to"));
    }

    private static ActorImport row(ResultSet row) throws SQLException {
        return new ActorImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getTimestamp("at").toInstant(),
                ActorImport.Status.valueOf(row.getString("status")),
                List.of((String[]) row.getArray("unused").getArray()),
                row.getInt("lines"),
                row.getInt("good"),
                row.getInt("unchanged"),
                row.getInt("alike"),
                row.getObject("imported", Integer.class));
    }

    private static @Nullable String[] texts(List<ImportLine> lines, Function<ImportLine, @Nullable String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }
}
