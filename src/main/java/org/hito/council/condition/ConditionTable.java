package org.hito.council.condition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.ItemKind;
import org.hito.initiative.Phase;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes conditions. One that is to change is locked first. */
@Component
class ConditionTable {

    static final String CONDITIONS =
            """
            SELECT c.*, i.kind, i.title, i.body, b.name AS body_name, i.initiative, i.phase,
              (SELECT m.item FROM council_condition_motion m WHERE m.condition = c.id AND m.settled_at IS NULL) AS motion
            FROM council_condition c JOIN council_item i ON i.id = c.item JOIN council_body b ON b.id = i.body
            """;

    /** Those about which somebody still has to do something, see {@link FollowedCondition#asked}. */
    static final String ASKED = "(c.status IN ('OPEN', 'SHOWN') OR c.status = 'LAPSED' AND i.kind = 'PROJECT')";

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConditionTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Owned by the director of the initiative or, where there is none, by whoever submitted the item. */
    void add(UUID id, UUID round, UUID item, org.hito.council.Condition condition, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO council_condition (id, round, item, text, due, owner, status, set_at)
                        SELECT ?, ?, i.id, ?, ?, coalesce(n.director, i.submitter), 'OPEN', ?
                        FROM council_item i LEFT JOIN initiative n ON n.id = i.initiative WHERE i.id = ?
                        """)
                .params(id, round, condition.text(), condition.due(), Timestamp.from(now), item)
                .update();
    }

    Optional<FollowedCondition> find(UUID id) {
        return jdbc.sql(CONDITIONS + " WHERE c.id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    FollowedCondition lock(UUID id) {
        return jdbc.sql(CONDITIONS + " WHERE c.id = ? FOR UPDATE OF c")
                .param(id)
                .query(this::row)
                .optional()
                .orElseThrow(() -> new NotFound("problem.condition-not-found"));
    }

    /** Those of an initiative that are still asked of somebody, locked in the order of their ids. */
    List<FollowedCondition> lockAsked(UUID initiative) {
        return jdbc.sql(CONDITIONS + " WHERE i.initiative = ? AND " + ASKED + " ORDER BY c.id FOR UPDATE OF c")
                .param(initiative)
                .query(this::row)
                .list();
    }

    List<FollowedCondition> lockAskedOf(Collection<UUID> items) {
        return jdbc.sql(CONDITIONS + " WHERE c.item = ANY (:items) AND " + ASKED + " ORDER BY c.id FOR UPDATE OF c")
                .param("items", items.toArray(UUID[]::new))
                .query(this::row)
                .list();
    }

    void shown(UUID id, FollowedCondition.Evidence evidence) {
        jdbc.sql(
                        """
                        UPDATE council_condition SET status = 'SHOWN', shown = ?, evidence = ?, shown_by = ?, shown_at = ?,
                          settled_at = NULL
                        WHERE id = ?
                        """)
                .params(
                        evidence.text(),
                        json.writeValueAsString(evidence.documents()),
                        evidence.by(),
                        Timestamp.from(evidence.at()),
                        id)
                .update();
    }

    /** What had lapsed before it was shown has lapsed again. */
    void sentBack(UUID id, String grounds, LocalDate due) {
        jdbc.sql(
                        """
                        UPDATE council_condition SET status = CASE WHEN lapsed_at IS NULL THEN 'OPEN' ELSE 'LAPSED' END,
                          settled_at = lapsed_at, grounds = ?, due = ?
                        WHERE id = ?
                        """)
                .params(grounds, due, id)
                .update();
    }

    void lapsed(UUID id, Instant now) {
        settle(id, ConditionStatus.LAPSED, null, null, now);
        jdbc.sql("UPDATE council_condition SET lapsed_at = settled_at WHERE id = ?")
                .param(id)
                .update();
    }

    /** It has time again, as if it had never lapsed. */
    void revived(UUID id) {
        jdbc.sql(
                        """
                        UPDATE council_condition SET status = CASE status WHEN 'LAPSED' THEN 'OPEN' ELSE status END,
                          settled_at = NULL, lapsed_at = NULL
                        WHERE id = ?
                        """)
                .param(id)
                .update();
    }

    void due(UUID id, LocalDate due) {
        jdbc.sql("UPDATE council_condition SET due = ? WHERE id = ?")
                .params(due, id)
                .update();
    }

    void extended(UUID id, String grounds, LocalDate due) {
        jdbc.sql("UPDATE council_condition SET grounds = ?, due = ? WHERE id = ?")
                .params(grounds, due, id)
                .update();
    }

    void extendedByChair(UUID id) {
        jdbc.sql("UPDATE council_condition SET extensions = extensions + 1 WHERE id = ?")
                .param(id)
                .update();
    }

    void settle(UUID id, ConditionStatus status, @Nullable UUID by, @Nullable String grounds, Instant now) {
        jdbc.sql(
                        """
                        UPDATE council_condition SET status = :status, settled_by = :by, settled_at = :at,
                          grounds = coalesce(:grounds, grounds) WHERE id = :id
                        """)
                .param("status", status.name())
                .param("by", by)
                .param("at", Timestamp.from(now))
                .param("grounds", grounds)
                .param("id", id)
                .update();
    }

    FollowedCondition row(ResultSet row, int n) throws SQLException {
        String phase = row.getString("phase");
        return new FollowedCondition(
                row.getObject("id", UUID.class),
                row.getObject("round", UUID.class),
                row.getObject("item", UUID.class),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("body", UUID.class),
                row.getString("body_name"),
                row.getObject("initiative", UUID.class),
                phase == null ? null : Phase.valueOf(phase),
                row.getString("text"),
                row.getObject("due", LocalDate.class),
                row.getObject("owner", UUID.class),
                ConditionStatus.valueOf(row.getString("status")),
                row.getTimestamp("set_at").toInstant(),
                evidence(row),
                row.getString("grounds"),
                settled(row),
                row.getInt("extensions"),
                row.getObject("motion", UUID.class),
                moment(row, "lapsed_at"));
    }

    private FollowedCondition.@Nullable Evidence evidence(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("shown_at");
        return at == null
                ? null
                : new FollowedCondition.Evidence(
                        row.getString("shown"),
                        json.readValue(row.getString("evidence"), TEXTS),
                        row.getObject("shown_by", UUID.class),
                        at.toInstant());
    }

    private static FollowedCondition.@Nullable Settled settled(ResultSet row) throws SQLException {
        Instant at = moment(row, "settled_at");
        return at == null ? null : new FollowedCondition.Settled(row.getObject("settled_by", UUID.class), at);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
