package org.hito.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.platform.Actor;
import org.hito.platform.Cursor;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail, oldest first, by key. Who may is asked by the caller, who knows the object. */
@Component
public class History {

    private static final TypeReference<Map<String, @Nullable Object>> ANY = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    History(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param actor only entries of this person, or null
     * @param event only events that begin so, or null
     */
    public PageOf<HistoryEntry> page(
            Stream stream, @Nullable UUID actor, @Nullable String event, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 1);
        List<HistoryEntry> rows = jdbc.sql(
                        """
                        SELECT e.stream, e.seq, e.at, e.actor_kind, e.actor, e.event, e.leaf, e.hash, v.data
                        FROM audit_entry e LEFT JOIN audit_value v USING (stream, seq)
                        WHERE e.stream = :stream AND e.seq > :after
                          AND (:actor::uuid IS NULL OR e.actor = :actor::uuid)
                          AND (:event::text IS NULL OR e.event LIKE :event::text || '%')
                        ORDER BY e.seq LIMIT :limit
                        """)
                .param("stream", stream.name())
                .param("after", cursor == null ? 0L : number(cursor.part(0)))
                .param("actor", actor)
                .param("event", event)
                .param("limit", limit + 1)
                .query((row, n) -> {
                    var leaf = json.readTree(row.getString("leaf"));
                    String data = row.getString("data");
                    return new HistoryEntry(
                            row.getString("stream"),
                            row.getLong("seq"),
                            row.getTimestamp("at").toInstant(),
                            Actor.Kind.valueOf(row.getString("actor_kind")),
                            row.getObject("actor", UUID.class),
                            row.getString("event"),
                            leaf.path("reference").isNull()
                                    ? null
                                    : leaf.path("reference").asString(),
                            json.convertValue(leaf.path("evidence"), TEXTS),
                            data == null ? null : json.readValue(data, ANY),
                            HexFormat.of().formatHex(row.getBytes("hash")));
                })
                .list();
        return PageOf.cut(rows, limit, it -> Cursor.of(it.seq()));
    }

    /** When the newest entry of the stream was written, or null for an empty one. */
    public @Nullable Instant lastChange(Stream stream) {
        return jdbc.sql(
                        "SELECT e.at FROM audit_stream s JOIN audit_entry e ON e.stream = s.name AND e.seq = s.seq WHERE s.name = ?")
                .param(stream.name())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(null);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new org.hito.platform.BadInput("problem.bad-cursor");
        }
    }
}
