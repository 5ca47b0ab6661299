package org.hito.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hito.initiative.Phase;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rounds whole. A round that is to change is locked first. */
@Component
class RoundTable {

    private static final TypeReference<List<Paper>> PAPERS = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<RecusalClaim>> CLAIMS = new TypeReference<>() {};
    private static final TypeReference<List<Condition>> CONDITIONS = new TypeReference<>() {};

    private static final String ITEM_COLUMNS =
            """
            i.id AS item_id, i.body, i.kind, i.initiative, i.phase, i.project, i.submission, i.title, i.text AS item_text, i.papers,
            i.parties, i.submitter, i.submitted_at, i.supersedes
            """;

    private static final String ROUNDS =
            "SELECT r.*, " + ITEM_COLUMNS + " FROM council_round r JOIN council_item i ON i.id = r.item";

    private static final String ROLL =
            """
            SELECT s.*, b.person, b.vote, b.grounds AS reasons, b.conditions, b.cast_at, b.changed_at, b.withdrawn_at,
              (SELECT json_agg(json_build_object('id', c.id, 'claimedBy', c.claimed_by, 'grounds', c.grounds,
                  'at', to_json(c.claimed_at), 'ruling', CASE WHEN c.upheld IS NULL THEN NULL ELSE json_build_object(
                    'upheld', c.upheld, 'by', c.ruled_by, 'reasons', c.reasons, 'at', to_json(c.ruled_at)) END)
                  ORDER BY c.claimed_at, c.id)
                FROM council_recusal_claim c WHERE c.round = s.round AND c.seat = s.seat)::text AS claims
            FROM council_round_seat s LEFT JOIN council_ballot b ON b.round = s.round AND b.seat = s.seat
            WHERE s.round = ANY (?) ORDER BY s.round, s.ordinal
            """;

    private static final String RECUSED =
            """
            EXISTS (SELECT 1 FROM council_round_seat s
              WHERE :person IN (s.holder, s.substitute) AND s.recusal IN ('DECLARED', 'CLAIMED') AND s.round = (
                SELECT r.id FROM council_round r WHERE r.item = i.id ORDER BY r.number DESC LIMIT 1)) AS recused
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RoundTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Item> item(UUID id) {
        return jdbc.sql("SELECT " + ITEM_COLUMNS + " FROM council_item i WHERE i.id = ?")
                .param(id)
                .query((row, n) -> item(row))
                .optional();
    }

    Optional<Round> find(UUID id) {
        return read(ROUNDS + " WHERE r.id = ?", id);
    }

    Round lock(UUID id) {
        return read(ROUNDS + " WHERE r.id = ? FOR UPDATE OF r", id)
                .orElseThrow(() -> new NotFound("problem.round-not-found"));
    }

    Optional<Round> last(UUID item) {
        return read(ROUNDS + " WHERE r.item = ? ORDER BY r.number DESC LIMIT 1", item);
    }

    /** The last round on an earlier submission of the same milestone. */
    Optional<Round> lastOnMatter(Item item) {
        if (item.kind() == ItemKind.CONDITION) {
            return first(jdbc.sql(
                            ROUNDS
                                    + """
                                     WHERE i.id = (SELECT c.item FROM council_condition_motion m
                                       JOIN council_condition c ON c.id = m.condition WHERE m.item = ?)
                                    ORDER BY r.number DESC LIMIT 1
                                    """)
                    .param(item.id()));
        }
        return item.initiative() == null || item.phase() == null
                ? Optional.empty()
                : first(jdbc.sql(
                                ROUNDS
                                        + " WHERE i.initiative = ? AND i.phase = ? AND i.id <> ? ORDER BY i.submitted_at DESC, r.number DESC LIMIT 1")
                        .params(item.initiative(), String.valueOf(item.phase()), item.id()));
    }

    Optional<Round> lockLast(UUID item) {
        return read(ROUNDS + " WHERE r.item = ? ORDER BY r.number DESC LIMIT 1 FOR UPDATE OF r", item);
    }

    List<Round> of(UUID item) {
        return rounds(jdbc.sql(ROUNDS + " WHERE r.item = ? ORDER BY r.number").param(item));
    }

    /** Newest first. */
    List<Round> all(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rounds(jdbc.sql(ROUNDS + " WHERE r.id = ANY (?) ORDER BY r.opened_at DESC, r.id DESC")
                        .param(ids.toArray(UUID[]::new)));
    }

    /** Items about the initiative, oldest first, and whether this person is recused in the last round of each. */
    ClosedPapers papersClosed(UUID initiative, UUID person) {
        return new ClosedPapers(jdbc.sql("SELECT i.submitted_at, " + RECUSED
                        + " FROM council_item i WHERE i.initiative = :initiative" + " ORDER BY i.submitted_at, i.id")
                .param("person", person)
                .param("initiative", initiative)
                .query((row, n) ->
                        new ClosedPapers.Asked(row.getTimestamp("submitted_at").toInstant(), row.getBoolean("recused")))
                .list());
    }

    /** Those of the items in whose last round this person is recused. */
    Set<UUID> recusedFrom(Collection<UUID> items, UUID person) {
        return jdbc.sql("SELECT i.id FROM (SELECT i.id, " + RECUSED
                        + " FROM council_item i WHERE i.id = ANY (:items)) i" + " WHERE i.recused")
                .param("person", person)
                .param("items", items.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /** Rounds on the same matter, other submissions of it included, newest first. */
    List<Round> onMatterOf(Round round) {
        return rounds(jdbc.sql(
                        ROUNDS
                                + """
                         WHERE i.id = :item OR (i.initiative = :initiative AND i.phase = :phase AND i.kind = :kind)
                          OR i.project = :project
                        ORDER BY r.opened_at DESC, r.id DESC
                        """)
                .param("item", round.item().id())
                .param("initiative", round.item().initiative())
                .param(
                        "phase",
                        round.item().phase() == null
                                ? null
                                : round.item().phase().name())
                .param("kind", round.item().kind().name())
                .param("project", round.item().project()));
    }

    boolean areAbout(UUID project, Set<UUID> bodies) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM council_round r JOIN council_item i ON i.id = r.item
                                       WHERE i.project = :project AND i.body = ANY (:bodies))
                        """)
                .param("project", project)
                .param("bodies", bodies.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Rounds about a project that are open. */
    List<Round> openAbout(UUID project) {
        return rounds(jdbc.sql(ROUNDS + " WHERE i.project = ? AND r.status = 'OPEN' ORDER BY r.id")
                .param(project));
    }

    /** Rounds of an initiative that are open, in the order in which their rows are locked. */
    List<UUID> openOf(UUID initiative) {
        return jdbc.sql(
                        """
                        SELECT r.id FROM council_round r JOIN council_item i ON i.id = r.item
                        WHERE i.initiative = ? AND r.status = 'OPEN' ORDER BY r.id
                        """)
                .param(initiative)
                .query(UUID.class)
                .list();
    }

    private Optional<Round> read(String sql, UUID id) {
        return first(jdbc.sql(sql).param(id));
    }

    private Optional<Round> first(StatementSpec query) {
        return rounds(query).stream().findFirst();
    }

    /** A round whose seats are read once its own row is, so that no reader ever needs two connections. */
    private record Unseated(UUID id, Function<List<RollSeat>, Round> seated) {}

    private List<Round> rounds(StatementSpec query) {
        List<Unseated> rows = query.query(this::unseated).list();
        Map<UUID, List<RollSeat>> rolls = new HashMap<>();
        if (!rows.isEmpty()) {
            jdbc.sql(ROLL)
                    .param(rows.stream().map(Unseated::id).toArray(UUID[]::new))
                    .query(row -> {
                        rolls.computeIfAbsent(uuid(row, "round"), it -> new ArrayList<>())
                                .add(seat(row));
                    });
        }
        return rows.stream()
                .map(it -> it.seated().apply(rolls.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Unseated unseated(ResultSet row, int n) throws SQLException {
        UUID id = uuid(row, "id");
        Item item = item(row);
        int number = row.getInt("number");
        CouncilRule rule = json.readValue(row.getString("rule"), CouncilRule.class);
        int ruleVersion = row.getInt("rule_version");
        Call call = new Call(row.getBoolean("in_session"), row.getBoolean("second_call"));
        String text = row.getString("text");
        Instant openedAt = row.getTimestamp("opened_at").toInstant();
        Instant deadline = row.getTimestamp("deadline").toInstant();
        Round.End end = end(row);
        return new Unseated(
                id, roll -> new Round(id, item, number, rule, ruleVersion, call, text, openedAt, deadline, roll, end));
    }

    private Item item(ResultSet row) throws SQLException {
        return new Item(
                uuid(row, "item_id"),
                uuid(row, "body"),
                ItemKind.valueOf(row.getString("kind")),
                row.getObject("initiative", UUID.class),
                constant(Phase.class, row.getString("phase")),
                row.getObject("project", UUID.class),
                row.getInt("submission"),
                row.getString("title"),
                row.getString("item_text"),
                json.readValue(row.getString("papers"), PAPERS),
                json.readValue(row.getString("parties"), TEXTS),
                uuid(row, "submitter"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getObject("supersedes", UUID.class));
    }

    private static Round.End end(ResultSet row) throws SQLException {
        return new Round.End(
                RoundStatus.valueOf(row.getString("status")),
                instant(row, "closed_at"),
                constant(EndedBy.class, row.getString("ended_by")),
                constant(Outcome.class, row.getString("outcome")),
                row.getString("grounds"),
                row.getObject("adjourned_until", LocalDate.class),
                instant(row, "resumed_at"));
    }

    private RollSeat seat(ResultSet row) throws SQLException {
        RecusalKind recusal = constant(RecusalKind.class, row.getString("recusal"));
        return new RollSeat(
                uuid(row, "seat"),
                row.getInt("ordinal"),
                Position.valueOf(row.getString("position")),
                row.getString("institution"),
                Sector.valueOf(row.getString("sector")),
                row.getObject("holder", UUID.class),
                row.getObject("substitute", UUID.class),
                row.getBoolean("attending"),
                row.getBoolean("interested"),
                recusal == null
                        ? null
                        : new RollSeat.Recusal(
                                recusal,
                                row.getString("grounds"),
                                row.getTimestamp("recused_at").toInstant()),
                ballot(row),
                row.getString("claims") == null ? List.of() : json.readValue(row.getString("claims"), CLAIMS));
    }

    private @Nullable Ballot ballot(ResultSet row) throws SQLException {
        Vote vote = constant(Vote.class, row.getString("vote"));
        return vote == null
                ? null
                : new Ballot(
                        uuid(row, "person"),
                        vote,
                        row.getString("reasons"),
                        json.readValue(row.getString("conditions"), CONDITIONS),
                        row.getTimestamp("cast_at").toInstant(),
                        instant(row, "changed_at"),
                        instant(row, "withdrawn_at"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
