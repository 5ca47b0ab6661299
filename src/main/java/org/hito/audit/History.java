package org.hito.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.platform.Actor;
import org.hito.platform.Cursor;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail by key. Who may is asked by the caller, who knows the object. */
@Component
public class History {

    private static final TypeReference<Map<String, @Nullable Object>> ANY = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private static final String SELECT =
            """
            SELECT e.stream, e.seq, e.at, e.actor_kind, e.actor, e.event, e.leaf, e.hash, v.data
            FROM audit_entry e LEFT JOIN audit_value v USING (stream, seq)
            WHERE e.stream = :stream""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    History(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** Entries in the order that is asked for. */
    public PageOf<HistoryEntry> page(HistoryQuery query, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 1);
        var sql = jdbc.sql(SELECT
                        + (cursor == null ? "" : query.newestFirst() ? " AND e.seq < :after" : " AND e.seq > :after")
                        + (query.actor() == null ? "" : " AND e.actor = :actor")
                        + (query.event() == null ? "" : " AND starts_with(e.event, :event)")
                        + (query.from() == null ? "" : " AND e.at >= :from")
                        + (query.until() == null ? "" : " AND e.at < :until")
                        + " ORDER BY e.seq "
                        + (query.newestFirst() ? "DESC" : "ASC")
                        + " LIMIT :limit")
                .param("stream", query.stream().name())
                .param("limit", limit + 1);
        sql = cursor == null ? sql : sql.param("after", cursor.number(0));
        sql = query.actor() == null ? sql : sql.param("actor", query.actor());
        sql = query.event() == null ? sql : sql.param("event", query.event());
        sql = query.from() == null ? sql : sql.param("from", Timestamp.from(query.from()));
        sql = query.until() == null ? sql : sql.param("until", Timestamp.from(query.until()));
        return PageOf.cut(sql.query((row, n) -> entry(row)).list(), limit, it -> Cursor.of(it.seq()));
    }

    /** One entry of a stream. */
    public Optional<HistoryEntry> entry(Stream stream, long seq) {
        return jdbc.sql(SELECT + " AND e.seq = :seq")
                .param("stream", stream.name())
                .param("seq", seq)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** The first entry of an event that holds this value, unless it has been erased. */
    public Optional<HistoryEntry> find(Stream stream, String event, String key, String value) {
        return jdbc.sql(
                        SELECT
                                + " AND e.event = :event AND v.data::jsonb ->> CAST(:key AS text) = :value ORDER BY e.seq LIMIT 1")
                .param("stream", stream.name())
                .param("event", event)
                .param("key", key)
                .param("value", value)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** Entries of a stream that hold this value, in the order that is asked for; those that were erased hold none. */
    public PageOf<HistoryEntry> about(
            Stream stream, String key, String value, boolean newestFirst, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 1);
        return PageOf.cut(
                jdbc.sql(SELECT
                                + (newestFirst ? " AND e.seq < :after" : " AND e.seq > :after")
                                + " AND v.data::jsonb ->> CAST(:key AS text) = :value ORDER BY e.seq "
                                + (newestFirst ? "DESC" : "ASC")
                                + " LIMIT :limit")
                        .param("stream", stream.name())
                        .param("after", cursor == null ? (newestFirst ? Long.MAX_VALUE : 0) : cursor.number(0))
                        .param("key", key)
                        .param("value", value)
                        .param("limit", limit + 1)
                        .query((row, n) -> entry(row))
                        .list(),
                limit,
                it -> Cursor.of(it.seq()));
    }

    /** The newest entries over all streams, for whoever may see them all. */
    public List<HistoryEntry> newest(int limit) {
        return jdbc.sql(
                        """
                        SELECT e.stream, e.seq, e.at, e.actor_kind, e.actor, e.event, e.leaf, e.hash, v.data
                        FROM audit_entry e LEFT JOIN audit_value v USING (stream, seq)
                        ORDER BY e.at DESC, e.stream, e.seq DESC LIMIT ?
                        """)
                .param(limit)
                .query((row, n) -> entry(row))
                .list();
    }

    /** Number of the last entry of an event, or 0 where there is none. */
    public long last(Stream stream, String event) {
        return jdbc.sql("SELECT coalesce(max(seq), 0) FROM audit_entry WHERE stream = ? AND event = ?")
                .params(stream.name(), event)
                .query(Long.class)
                .single();
    }

    /** People who have entries in the stream. */
    public Set<UUID> actors(Stream stream) {
        return jdbc.sql("SELECT DISTINCT actor FROM audit_entry WHERE stream = ? AND actor IS NOT NULL")
                .param(stream.name())
                .query(UUID.class)
                .set();
    }

    /** Kinds of event in the stream: what stands before the dot, by alphabet. */
    public List<String> kinds(Stream stream) {
        return jdbc.sql(
                        "SELECT DISTINCT split_part(event, '.', 1) AS kind FROM audit_entry WHERE stream = ? ORDER BY kind")
                .param(stream.name())
                .query(String.class)
                .list();
    }

    /**
     * A stream and how long it is.
     *
     * @param hash of its last entry, hex
     */
    public record Head(String stream, long entries, String hash, @Nullable Instant lastAt) {}

    /** All streams by name. */
    public PageOf<Head> streams(@Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 1);
        List<Head> heads = jdbc.sql(
                        """
                        SELECT s.name, s.seq, s.hash, e.at FROM audit_stream s
                        LEFT JOIN audit_entry e ON e.stream = s.name AND e.seq = s.seq
                        WHERE s.name > :after ORDER BY s.name LIMIT :limit
                        """)
                .param("after", cursor == null ? "" : cursor.part(0))
                .param("limit", limit + 1)
                .query((row, n) -> new Head(
                        row.getString(1),
                        row.getLong(2),
                        HexFormat.of().formatHex(row.getBytes(3)),
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant()))
                .list();
        return PageOf.cut(heads, limit, it -> Cursor.of(it.stream()));
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

    private HistoryEntry entry(ResultSet row) throws SQLException {
        var leaf = json.readTree(row.getString("leaf"));
        String data = row.getString("data");
        return new HistoryEntry(
                row.getString("stream"),
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                Actor.Kind.valueOf(row.getString("actor_kind")),
                row.getObject("actor", UUID.class),
                row.getString("event"),
                leaf.path("reference").isNull() ? null : leaf.path("reference").asString(),
                json.convertValue(leaf.path("evidence"), TEXTS),
                data == null ? null : json.readValue(data, ANY),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
