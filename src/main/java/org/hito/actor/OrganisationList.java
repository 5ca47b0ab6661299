package org.hito.actor;

import java.util.List;
import java.util.UUID;
import org.hito.platform.Cursor;
import org.hito.platform.SearchWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of organisations as a list that is filtered and paged by name. */
@Component
class OrganisationList {

    private final JdbcClient jdbc;

    OrganisationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Organisation> page(RegisterFilter filter, @Nullable Cursor after, int rows) {
        String digits = filter.text().replaceAll("[.\\s-]", "");
        var query = jdbc.sql("SELECT * FROM organisation o WHERE merged_into IS NULL AND (name_key LIKE ALL (:words)"
                        + (digits.matches("[0-9]{3,11}")
                                ? " OR tax_id LIKE :digits || '%' OR :digits LIKE tax_id || '_'"
                                : "")
                        + ")"
                        + (filter.kind() == null ? "" : " AND kind = :kind")
                        + (filter.size() == null ? "" : " AND size = :size")
                        + (filter.municipality().isBlank() ? "" : " AND lower(municipality) = lower(:municipality)")
                        + (filter.initiative() == null
                                ? ""
                                : " AND EXISTS (SELECT 1 FROM actor a WHERE a.organisation = o.id AND a.initiative = :initiative)")
                        + (after == null ? "" : " AND (name_key, id) > (:key, :id)")
                        + " ORDER BY name_key, id LIMIT :rows")
                .param("words", SearchWords.patterns(ClusterActor.normalised(filter.text())))
                .param("digits", digits)
                .param("kind", name(filter.kind()))
                .param("size", name(filter.size()))
                .param("municipality", filter.municipality().strip())
                .param("initiative", filter.initiative())
                .param("rows", rows);
        query = after == null ? query : query.param("key", after.part(0)).param("id", after.id(1));
        return query.query(OrganisationTable::row).list();
    }

    /** All that are named, for a choice. */
    List<String> municipalities() {
        return jdbc.sql(
                        """
                        SELECT min(municipality) FROM organisation WHERE municipality IS NOT NULL AND merged_into IS NULL
                        GROUP BY lower(municipality) ORDER BY lower(municipality) LIMIT 300
                        """)
                .query(String.class)
                .list();
    }

    /** Initiatives in which somebody of the register takes part. */
    List<UUID> initiatives() {
        return jdbc.sql("SELECT DISTINCT initiative FROM actor")
                .query(UUID.class)
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
