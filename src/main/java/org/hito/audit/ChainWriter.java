package org.hito.audit;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hito.audit.ChainedTrail.Pending;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Appends entries to their streams: the heads are locked in order of their names, then each stream's entries, values and new
 * head go to the database in one statement.
 */
@Component
class ChainWriter {

    private static final int SALT_BYTES = 16;

    private static final String LOCK_HEADS =
            """
            INSERT INTO audit_stream AS head (name) SELECT * FROM (SELECT unnest(?::text[]) ORDER BY 1) AS wanted
            ON CONFLICT (name) DO UPDATE SET seq = head.seq
            RETURNING name, seq, hash
            """;

    private static final String APPEND =
            """
            WITH entries AS (
              INSERT INTO audit_entry (stream, seq, at, actor_kind, actor, event, leaf, prev, hash)
              SELECT * FROM unnest(?::text[], ?::bigint[], ?::timestamptz[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
            ), data AS (
              INSERT INTO audit_value (stream, seq, salt, data)
              SELECT * FROM unnest(?::text[], ?::bigint[], ?::bytea[], ?::text[])
            )
            UPDATE audit_stream AS head SET seq = last.seq, hash = last.hash
            FROM unnest(?::text[], ?::bigint[], ?::bytea[]) AS last(name, seq, hash) WHERE head.name = last.name
            """;

    private final JdbcTemplate jdbc;
    private final SecureRandom random = new SecureRandom();

    ChainWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void append(List<Pending> pending) {
        if (pending.isEmpty()) {
            return;
        }
        Map<String, Head> heads = lock(pending.stream()
                .map(it -> it.entry().stream().name())
                .distinct()
                .sorted()
                .toArray(String[]::new));
        List<Row> rows = new ArrayList<>();
        for (Pending next : pending) {
            Head head = heads.get(next.entry().stream().name());
            Row row = chained(next, java.util.Objects.requireNonNull(head));
            heads.put(row.stream, new Head(row.seq, row.hash));
            rows.add(row);
        }
        write(rows, heads);
    }

    private Map<String, Head> lock(String[] names) {
        Map<String, Head> heads = new TreeMap<>();
        jdbc.query(
                LOCK_HEADS,
                result -> {
                    heads.put(result.getString(1), new Head(result.getLong(2), result.getBytes(3)));
                },
                (Object) names);
        return heads;
    }

    private Row chained(Pending pending, Head head) {
        TrailEntry entry = pending.entry();
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String data = Chain.canonical(entry.data());
        Map<String, @Nullable Object> leaf = new LinkedHashMap<>();
        leaf.put("stream", entry.stream().name());
        leaf.put("seq", head.seq + 1);
        leaf.put("at", pending.at().toString());
        leaf.put("actorKind", pending.actor().kind().name());
        leaf.put(
                "actor",
                pending.actor().person() == null
                        ? null
                        : pending.actor().person().toString());
        leaf.put("event", entry.event());
        leaf.put("reference", entry.reference());
        leaf.put("evidence", entry.evidence());
        leaf.put("commitment", HexFormat.of().formatHex(Chain.commitment(salt, data)));
        String canonical = Chain.canonical(leaf);
        return new Row(
                pending,
                entry.stream().name(),
                head.seq + 1,
                canonical,
                head.hash,
                Chain.link(head.hash, canonical),
                salt,
                data);
    }

    private void write(List<Row> rows, Map<String, Head> heads) {
        int n = rows.size();
        String[] streams = rows.stream().map(Row::stream).toArray(String[]::new);
        Long[] seqs = rows.stream().map(Row::seq).toArray(Long[]::new);
        Timestamp[] at =
                rows.stream().map(it -> Timestamp.from(it.pending.at())).toArray(Timestamp[]::new);
        String[] kinds =
                rows.stream().map(it -> it.pending.actor().kind().name()).toArray(String[]::new);
        @Nullable UUID[] actors = new UUID[n];
        for (int i = 0; i < n; i++) {
            actors[i] = rows.get(i).pending.actor().person();
        }
        jdbc.update(
                APPEND,
                streams,
                seqs,
                at,
                kinds,
                actors,
                rows.stream().map(it -> it.pending.entry().event()).toArray(String[]::new),
                rows.stream().map(Row::leaf).toArray(String[]::new),
                rows.stream().map(Row::prev).toArray(byte[][]::new),
                rows.stream().map(Row::hash).toArray(byte[][]::new),
                streams,
                seqs,
                rows.stream().map(Row::salt).toArray(byte[][]::new),
                rows.stream().map(Row::data).toArray(String[]::new),
                heads.keySet().toArray(String[]::new),
                heads.values().stream().map(Head::seq).toArray(Long[]::new),
                heads.values().stream().map(Head::hash).toArray(byte[][]::new));
    }

    private record Head(long seq, byte[] hash) {}

    private record Row(
            Pending pending,
            String stream,
            long seq,
            String leaf,
            byte[] prev,
            byte[] hash,
            byte[] salt,
            String data) {}
}
