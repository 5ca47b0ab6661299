package org.hito.actor.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What points to an organisation, and leads to the survivor after a merge. */
@Component
class MergeTable {

    /** Tables with a column {@code organisation}; a test holds the list against the database. */
    static final List<String> POINTING =
            List.of("actor", "contribution", "service_override", "service_delivery", "enrolment", "actor_contact");

    private final JdbcClient jdbc;

    MergeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two merges of the same organisations wait for each other, whichever is named first. */
    void lock(UUID one, UUID other) {
        jdbc.sql("SELECT id FROM organisation WHERE id = ANY (?) ORDER BY id FOR UPDATE")
                .param(new UUID[] {one, other})
                .query(UUID.class)
                .list();
    }

    /** Everything that points to the merged one leads to the survivor; how many rows of each table. */
    Map<String, Integer> move(UUID merged, UUID survivor) {
        fold(merged, survivor);
        Map<String, Integer> moved = new LinkedHashMap<>();
        for (String table : POINTING) {
            int rows = jdbc.sql("UPDATE " + table + " SET organisation = ? WHERE organisation = ?")
                    .params(survivor, merged)
                    .update();
            if (rows > 0) {
                moved.put(table, rows);
            }
        }
        jdbc.sql(
                        """
                        UPDATE organisation_identity SET organisation = :survivor WHERE organisation = :merged
                          AND NOT EXISTS (SELECT 1 FROM organisation_identity WHERE organisation = :survivor)
                        """)
                .param("survivor", survivor)
                .param("merged", merged)
                .update();
        jdbc.sql("DELETE FROM organisation_identity WHERE organisation = ?")
                .param(merged)
                .update();
        jdbc.sql("UPDATE organisation SET merged_into = :survivor WHERE id = :merged OR merged_into = :merged")
                .param("survivor", survivor)
                .param("merged", merged)
                .update();
        return moved;
    }

    /** Where both are actors of an initiative they become one, which knows and has committed to what either did. */
    private void fold(UUID merged, UUID survivor) {
        String both =
                """
                FROM actor gone JOIN actor kept ON kept.initiative = gone.initiative AND kept.organisation = :survivor
                WHERE gone.organisation = :merged
                """;
        for (String statement : List.of(
                "UPDATE actor_commitment c SET actor = twice.kept FROM (SELECT gone.id AS gone, kept.id AS kept " + both
                        + ") AS twice WHERE c.actor = twice.gone",
                """
                UPDATE actor a SET kind = coalesce(a.kind, twice.kind), chain_link = coalesce(a.chain_link, twice.chain_link),
                  size = coalesce(a.size, twice.size), anchor = a.anchor OR twice.anchor,
                  municipality = coalesce(a.municipality, twice.municipality), contact = coalesce(a.contact, twice.contact),
                  why_key = coalesce(a.why_key, twice.why_key)
                FROM (SELECT kept.id AS kept, gone.kind, gone.chain_link, gone.size, gone.anchor, gone.municipality, gone.contact, gone.why_key
                """
                        + both + ") AS twice WHERE a.id = twice.kept",
                "DELETE FROM actor WHERE id IN (SELECT gone.id " + both + ")")) {
            jdbc.sql(statement)
                    .param("merged", merged)
                    .param("survivor", survivor)
                    .update();
        }
    }

    /** Initiatives in which the organisation is an actor. */
    List<UUID> initiatives(UUID organisation) {
        return jdbc.sql("SELECT DISTINCT initiative FROM actor WHERE organisation = ? ORDER BY initiative")
                .param(organisation)
                .query(UUID.class)
                .list();
    }
}
