package org.hito.actor;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of organisations, asked and filled many rows a statement. */
@Component
class OrganisationBatchTable {

    /** Nearer than what one organisation's page shows: a file is looked through by eye. */
    private static final String SIMILAR = "0.65";

    private final JdbcClient jdbc;

    OrganisationBatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> byTaxIds(Collection<String> digits) {
        return pairs(
                """
                SELECT numbered.tax_id, o.name FROM organisation numbered JOIN organisation o ON o.id = coalesce(numbered.merged_into, numbered.id)
                WHERE numbered.tax_id = ANY (:keys) ORDER BY numbered.merged_into IS NOT NULL
                """,
                digits);
    }

    Map<String, String> byNames(Collection<String> normalised) {
        return pairs("SELECT name_key, name FROM organisation WHERE name_key = ANY (:keys)", normalised);
    }

    List<Organisation> named(Collection<String> normalised) {
        return jdbc.sql("SELECT * FROM organisation WHERE name_key = ANY (?) AND merged_into IS NULL")
                .param(normalised.toArray(String[]::new))
                .query(OrganisationTable::row)
                .list();
    }

    /** The threshold of the index is that of the answer, or it would look at most of the register for each name. */
    Map<String, String> similar(Collection<String> normalised) {
        jdbc.sql("SELECT set_config('pg_trgm.similarity_threshold', ?, true)")
                .param(SIMILAR)
                .query(String.class)
                .single();
        return pairs(
                """
                SELECT asked.key, found.name FROM unnest(:keys) AS asked(key) CROSS JOIN LATERAL (
                  SELECT name FROM organisation WHERE merged_into IS NULL AND name_key % asked.key
                  ORDER BY similarity(name_key, asked.key) DESC, id LIMIT 1) AS found
                """,
                normalised);
    }

    void add(List<Organisation> all, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO organisation (id, name, name_key, tax_id, kind, size, chain_links, anchor, constituted, municipality, registered_at)
                        SELECT id, name, name_key, tax_id, kind, size, string_to_array(links, ','), anchor, constituted, municipality, :now
                        FROM unnest(CAST(:ids AS uuid[]), :names, :keys, :taxIds, :kinds, :sizes, :links, CAST(:anchors AS boolean[]),
                          CAST(:constituted AS boolean[]), :municipalities)
                          AS t(id, name, name_key, tax_id, kind, size, links, anchor, constituted, municipality)
                        """)
                .param("now", Timestamp.from(now))
                .param("ids", texts(all, it -> it.id().toString()))
                .param("names", texts(all, Organisation::name))
                .param("keys", texts(all, it -> ClusterActor.normalised(it.name())))
                .param(
                        "taxIds",
                        texts(all, it -> it.taxId() == null ? null : it.taxId().digits()))
                .param(
                        "kinds",
                        texts(all, it -> it.kind() == null ? null : it.kind().name()))
                .param(
                        "sizes",
                        texts(all, it -> it.size() == null ? null : it.size().name()))
                .param("links", texts(all, OrganisationBatchTable::links))
                .param("anchors", texts(all, it -> String.valueOf(it.anchor())))
                .param(
                        "constituted",
                        texts(all, it -> it.constituted() == null ? null : String.valueOf(it.constituted())))
                .param("municipalities", texts(all, Organisation::municipality))
                .update();
    }

    private Map<String, String> pairs(String sql, Collection<String> keys) {
        Map<String, String> found = new HashMap<>();
        jdbc.sql(sql).param("keys", keys.toArray(String[]::new)).query(row -> {
            found.putIfAbsent(row.getString(1), row.getString(2));
        });
        return found;
    }

    private static String links(Organisation it) {
        return String.join(",", it.chainLinks().stream().map(Enum::name).toList());
    }

    private static @Nullable String[] texts(List<Organisation> all, Function<Organisation, @Nullable String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}
