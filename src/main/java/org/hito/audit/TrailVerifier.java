package org.hito.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recomputes a stream from its first entry and names the first entry that does not fit. */
@Component
public class TrailVerifier {

    /**
     * @param entries how many were checked
     * @param problems empty when the stream is whole
     */
    public record Verdict(String stream, long entries, List<Problem> problems) {
        public boolean whole() {
            return problems.isEmpty();
        }
    }

    /** What does not fit, at which entry; its sentence is {@code audit.broken.<FLAW>}. */
    public record Problem(long seq, Flaw flaw) {}

    public enum Flaw {
        NUMBER_MISSING,
        NOT_LINKED,
        HASH_DIFFERS,
        COLUMNS_DIFFER,
        DATA_CHANGED,
        END_CUT,
        /** Another entry stood there when the last signed checkpoint was made. */
        CHECKPOINT_DIFFERS
    }

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Checkpoints checkpoints;

    TrailVerifier(JdbcTemplate jdbc, JsonMapper json, Checkpoints checkpoints) {
        this.jdbc = jdbc;
        this.json = json;
        this.checkpoints = checkpoints;
    }

    public List<Verdict> verifyAll() {
        return jdbc
                .queryForList(
                        "SELECT name FROM audit_stream UNION SELECT DISTINCT stream FROM audit_entry ORDER BY 1",
                        String.class)
                .stream()
                .map(name -> verify(new Stream(name)))
                .toList();
    }

    public Verdict verify(Stream stream) {
        Walk walk = new Walk(stream.name());
        jdbc.query(
                """
                SELECT e.seq, e.event, e.at, e.actor_kind, e.actor, e.leaf, e.prev, e.hash, v.salt, v.data
                FROM audit_entry e LEFT JOIN audit_value v USING (stream, seq) WHERE e.stream = ? ORDER BY e.seq
                """,
                (java.sql.ResultSet row) -> walk.step(row),
                stream.name());
        jdbc.query(
                "SELECT seq, hash FROM audit_stream WHERE name = ?",
                (java.sql.ResultSet row) -> walk.end(row.getLong(1), row.getBytes(2)),
                stream.name());
        return new Verdict(stream.name(), walk.seq, List.copyOf(walk.problems));
    }

    private class Walk {
        private final String stream;
        private final Checkpoints.Pin pin;
        private final List<Problem> problems = new ArrayList<>();
        private long seq;
        private byte[] head = new byte[0];

        Walk(String stream) {
            this.stream = stream;
            this.pin = checkpoints.pin(stream);
        }

        void step(java.sql.ResultSet row) throws java.sql.SQLException {
            long found = row.getLong("seq");
            String leaf = row.getString("leaf");
            byte[] hash = row.getBytes("hash");
            JsonNode parsed = json.readTree(leaf);
            check(found == seq + 1, found, Flaw.NUMBER_MISSING);
            check(Arrays.equals(head, row.getBytes("prev")), found, Flaw.NOT_LINKED);
            check(Arrays.equals(Chain.link(row.getBytes("prev"), leaf), hash), found, Flaw.HASH_DIFFERS);
            check(columnsFit(row, parsed), found, Flaw.COLUMNS_DIFFER);
            check(pin.fits(found, hash), found, Flaw.CHECKPOINT_DIFFERS);
            String data = row.getString("data");
            if (data != null) {
                String commitment = HexFormat.of().formatHex(Chain.commitment(row.getBytes("salt"), data));
                check(commitment.equals(parsed.path("commitment").asString()), found, Flaw.DATA_CHANGED);
            }
            seq = found;
            head = hash;
        }

        private boolean columnsFit(java.sql.ResultSet row, JsonNode leaf) throws java.sql.SQLException {
            String actor = row.getString("actor");
            return stream.equals(leaf.path("stream").asString())
                    && row.getLong("seq") == leaf.path("seq").asLong()
                    && row.getString("event").equals(leaf.path("event").asString())
                    && row.getString("actor_kind").equals(leaf.path("actorKind").asString())
                    && (actor == null
                            ? leaf.path("actor").isNull()
                            : actor.equals(leaf.path("actor").asString()))
                    && row.getTimestamp("at")
                            .toInstant()
                            .equals(java.time.Instant.parse(leaf.path("at").asString()));
        }

        void end(long headSeq, byte[] headHash) {
            check(headSeq == seq && Arrays.equals(headHash, head), headSeq, Flaw.END_CUT);
            check(pin.reachedBy(seq), seq, Flaw.CHECKPOINT_DIFFERS);
        }

        private void check(boolean holds, long at, Flaw flaw) {
            if (!holds) {
                problems.add(new Problem(at, flaw));
            }
        }
    }
}
