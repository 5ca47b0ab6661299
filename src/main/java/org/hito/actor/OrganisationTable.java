package org.hito.actor;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.form.FormOption;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the register of organisations. */
@Component
class OrganisationTable {

    private static final double SIMILAR = 0.4;
    private static final int SIMILAR_SHOWN = 5;

    private final JdbcClient jdbc;

    OrganisationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets registrations come one after another, so that each organisation is registered once. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('actor.organisations', 0))::text")
                .query(String.class)
                .optional();
    }

    Optional<Organisation> find(UUID id) {
        return jdbc.sql("SELECT * FROM organisation WHERE id = ?")
                .param(id)
                .query(OrganisationTable::row)
                .optional();
    }

    /** One that was merged leads to its survivor. */
    Optional<Organisation> byTaxId(TaxId taxId) {
        return jdbc.sql(
                        """
                        SELECT o.* FROM organisation numbered JOIN organisation o ON o.id = coalesce(numbered.merged_into, numbered.id)
                        WHERE numbered.tax_id = ? ORDER BY numbered.merged_into IS NOT NULL, numbered.registered_at LIMIT 1
                        """)
                .param(taxId.digits())
                .query(OrganisationTable::row)
                .optional();
    }

    /** Of several that are spelt alike the one that was registered first; one that was merged leads to its survivor. */
    Optional<Organisation> byName(String nameKey) {
        return jdbc.sql(
                        """
                        SELECT o.* FROM organisation named JOIN organisation o ON o.id = coalesce(named.merged_into, named.id)
                        WHERE named.name_key = ? ORDER BY named.merged_into IS NOT NULL, named.registered_at, named.id LIMIT 1
                        """)
                .param(nameKey)
                .query(OrganisationTable::row)
                .optional();
    }

    /** The one that it was merged into. */
    Optional<UUID> mergedInto(UUID id) {
        return jdbc.sql("SELECT merged_into FROM organisation WHERE id = ? AND merged_into IS NOT NULL")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    void add(Organisation organisation, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO organisation (id, name, name_key, tax_id, kind, size, chain_links, anchor, constituted, municipality, registered_at)
                        VALUES (:id, :name, :nameKey, :taxId, :kind, :size, :chainLinks, :anchor, :constituted, :municipality, :now)
                        """)
                .params(columns(organisation))
                .param("now", Timestamp.from(now))
                .update();
    }

    void change(Organisation organisation) {
        jdbc.sql(
                        """
                        UPDATE organisation SET name = :name, name_key = :nameKey, tax_id = :taxId, kind = :kind, size = :size,
                          chain_links = :chainLinks, anchor = :anchor, constituted = :constituted, municipality = :municipality
                        WHERE id = :id
                        """)
                .params(columns(organisation))
                .update();
    }

    /** Firms by name. */
    List<FormOption> firms() {
        return jdbc.sql(
                        "SELECT id, name FROM organisation WHERE kind = 'FIRM' AND merged_into IS NULL ORDER BY name_key, id")
                .query((row, n) -> new FormOption(row.getString(1), row.getString(2)))
                .list();
    }

    /** Others whose name is nearly the same, the nearest first. */
    List<Organisation> similar(Organisation organisation) {
        return jdbc.sql(
                        """
                        SELECT * FROM organisation WHERE id <> :id AND merged_into IS NULL AND name_key % :key AND similarity(name_key, :key) >= :least
                        ORDER BY similarity(name_key, :key) DESC, id LIMIT :rows
                        """)
                .param("id", organisation.id())
                .param("key", ClusterActor.normalised(organisation.name()))
                .param("least", SIMILAR)
                .param("rows", SIMILAR_SHOWN)
                .query(OrganisationTable::row)
                .list();
    }

    /** Initiatives in which it takes part. */
    List<UUID> initiatives(UUID organisation) {
        return jdbc.sql("SELECT initiative FROM actor WHERE organisation = ? ORDER BY initiative")
                .param(organisation)
                .query(UUID.class)
                .list();
    }

    /** An organisation as plain values, as the trail takes them. */
    static Map<String, @Nullable Object> facts(Organisation it) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", it.name());
        facts.put("taxId", it.taxId() == null ? null : it.taxId().digits());
        facts.put("kind", name(it.kind()));
        facts.put("size", name(it.size()));
        facts.put("chainLinks", it.chainLinks().stream().map(Enum::name).toList());
        facts.put("anchor", it.anchor());
        facts.put("constituted", it.constituted());
        facts.put("municipality", it.municipality());
        return facts;
    }

    private static Map<String, @Nullable Object> columns(Organisation it) {
        Map<String, @Nullable Object> columns = facts(it);
        columns.put("id", it.id());
        columns.put("nameKey", ClusterActor.normalised(it.name()));
        columns.put("chainLinks", it.chainLinks().stream().map(Enum::name).toArray(String[]::new));
        return columns;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static Organisation row(ResultSet row, int n) throws SQLException {
        String taxId = row.getString("tax_id");
        String kind = row.getString("kind");
        String size = row.getString("size");
        Array links = row.getArray("chain_links");
        return new Organisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                taxId == null ? null : new TaxId(taxId),
                kind == null ? null : ActorKind.valueOf(kind),
                size == null ? null : FirmSize.valueOf(size),
                Arrays.stream((String[]) links.getArray())
                        .map(ChainLink::valueOf)
                        .toList(),
                row.getBoolean("anchor"),
                row.getObject("constituted", Boolean.class),
                row.getString("municipality"));
    }
}
