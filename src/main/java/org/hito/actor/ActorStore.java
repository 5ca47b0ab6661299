package org.hito.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the register. What is dropped stays in the table with its day, and leaves the lists. */
@Component
class ActorStore {

    private final JdbcClient jdbc;

    ActorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets two steps of the same initiative change its register one after the other. */
    void lock(UUID initiative) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('actor:' || ?, 0))::text")
                .param(initiative.toString())
                .query(String.class)
                .optional();
    }

    List<ClusterActor> actors(UUID initiative) {
        return jdbc.sql(
                        """
                        SELECT id, name, kind, chain_link, size, anchor, municipality, contact, why_key
                        FROM actor WHERE initiative = ? ORDER BY lower(name), id
                        """)
                .param(initiative)
                .query(ClusterActor.class)
                .list();
    }

    /** Names of those that are firms, as the initiative knows, or else the register of the community. */
    List<String> firms(UUID initiative) {
        return jdbc.sql(
                        """
                        SELECT a.name FROM actor a JOIN organisation o ON o.id = a.organisation
                        WHERE a.initiative = ? AND coalesce(a.kind, o.kind) = 'FIRM' ORDER BY lower(a.name), a.id
                        """)
                .param(initiative)
                .query(String.class)
                .list();
    }

    /**
     * A name of a firm.
     *
     * @param living its id
     * @param known the id of the organisation that had the name, which may have been merged into it
     */
    record FirmName(UUID living, UUID known, String name) {}

    /** All names of these firms: those of merged organisations, those of the register of the community, and that of the initiative last. */
    List<FirmName> firmNames(UUID initiative) {
        return jdbc.sql(
                        """
                        WITH firm AS (
                          SELECT o.id, o.name, a.name AS called FROM actor a JOIN organisation o ON o.id = a.organisation
                          WHERE a.initiative = ? AND coalesce(a.kind, o.kind) = 'FIRM')
                        SELECT f.id AS living, m.id AS known, m.name, 1 AS age FROM firm f JOIN organisation m ON m.merged_into = f.id
                        UNION ALL SELECT id, id, name, 2 FROM firm
                        UNION ALL SELECT id, id, called, 3 FROM firm
                        ORDER BY age, name, known
                        """)
                .param(initiative)
                .query(FirmName.class)
                .list();
    }

    /** What the actors are in the register of the community, by their ids. */
    Map<UUID, UUID> organisations(UUID initiative) {
        return jdbc
                .sql("SELECT id, organisation FROM actor WHERE initiative = ?")
                .param(initiative)
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insert(UUID initiative, UUID organisation, String key, ClusterActor actor) {
        jdbc.sql(
                        """
                        INSERT INTO actor (id, initiative, organisation, name_key, name, kind, chain_link, size, anchor, municipality, contact, why_key)
                        VALUES (:id, :initiative, :organisation, :key, :name, :kind, :chainLink, :size, :anchor, :municipality, :contact, :whyKey)
                        """)
                .param("initiative", initiative)
                .param("organisation", organisation)
                .param("key", key)
                .param("id", actor.id())
                .params(facts(actor))
                .update();
    }

    void update(ClusterActor actor) {
        jdbc.sql(
                        """
                        UPDATE actor SET name = :name, kind = :kind, chain_link = :chainLink, size = :size, anchor = :anchor,
                          municipality = :municipality, contact = :contact, why_key = :whyKey WHERE id = :id
                        """)
                .param("id", actor.id())
                .params(facts(actor))
                .update();
    }

    /** People whom a form named before they were asked for their consent (Ley 1581/2012). */
    List<String> earlierContacts(UUID organisation) {
        return jdbc.sql("SELECT DISTINCT contact FROM actor WHERE organisation = ? AND contact IS NOT NULL ORDER BY 1")
                .param(organisation)
                .query(String.class)
                .list();
    }

    int eraseEarlierContacts(UUID organisation) {
        return jdbc.sql("UPDATE actor SET contact = NULL WHERE organisation = ? AND contact IS NOT NULL")
                .param(organisation)
                .update();
    }

    /** An organisation as plain values, as the trail takes them: without people. */
    static Map<String, @Nullable Object> told(ClusterActor actor) {
        Map<String, @Nullable Object> told = facts(actor);
        told.remove("contact");
        return told;
    }

    private static Map<String, @Nullable Object> facts(ClusterActor actor) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", actor.name());
        facts.put("kind", name(actor.kind()));
        facts.put("chainLink", name(actor.chainLink()));
        facts.put("size", name(actor.size()));
        facts.put("anchor", actor.anchor());
        facts.put("municipality", actor.municipality());
        facts.put("contact", actor.contact());
        facts.put("whyKey", actor.whyKey());
        return facts;
    }

    Map<Commitment, UUID> commitments(UUID initiative) {
        Map<Commitment, UUID> found = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT c.id, a.name, c.kind, c.description, c.hours_per_month, c.amount, c.currency, c.signatory, c.until
                        FROM actor_commitment c JOIN actor a ON a.id = c.actor
                        WHERE c.initiative = ? AND NOT c.dropped ORDER BY lower(a.name), c.position
                        """)
                .param(initiative)
                .query(row -> {
                    found.put(
                            new Commitment(
                                    row.getString("name"),
                                    CommitmentKind.valueOf(row.getString("kind")),
                                    row.getString("description"),
                                    row.getBigDecimal("hours_per_month"),
                                    row.getBigDecimal("amount"),
                                    row.getString("currency"),
                                    row.getString("signatory"),
                                    row.getObject("until", java.time.LocalDate.class)),
                            row.getObject("id", UUID.class));
                });
        return found;
    }

    void add(UUID initiative, UUID actor, Commitment commitment) {
        jdbc.sql(
                        """
                        INSERT INTO actor_commitment
                          (id, initiative, actor, kind, description, hours_per_month, amount, currency, signatory, until)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(UUID.randomUUID())
                .param(initiative)
                .param(actor)
                .param(commitment.kind().name())
                .param(commitment.description())
                .param(commitment.hoursPerMonth())
                .param(commitment.amount())
                .param(commitment.currency())
                .param(commitment.signatory())
                .param(commitment.until())
                .update();
    }

    void dropCommitment(UUID id) {
        jdbc.sql("UPDATE actor_commitment SET dropped = true WHERE id = ?")
                .param(id)
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
