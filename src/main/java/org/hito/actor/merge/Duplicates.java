package org.hito.actor.merge;

import java.util.List;
import java.util.UUID;
import org.hito.actor.Organisations;
import org.hito.platform.PlainName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs of organisations that may be one. */
@Component
public class Duplicates {

    private static final int PAIRS = 100;

    private final JdbcClient jdbc;
    private final Organisations organisations;

    Duplicates(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /**
     * @param one that is proposed to be kept: the one with a tax id or, where both have one or neither, with more records
     * @param likeness of the names, from 0 to 1
     */
    public record Pair(UUID one, String oneName, UUID other, String otherName, double likeness) {}

    /**
     * Names that are equal but for the legal form, and for those without a tax id names that are nearly equal; the likest
     * first, the first hundred.
     */
    public List<Pair> pairs() {
        organisations.mustBeKept();
        return jdbc.sql(
                        """
                        WITH living AS (
                          SELECT id, name, name_key, tax_id,
                            replace(regexp_replace(name_key, :legalForm, ''), ' ', '') AS bare
                          FROM organisation WHERE merged_into IS NULL
                        ), pairs AS (
                          SELECT a.id AS one, a.name AS one_name, b.id AS other, b.name AS other_name, 1.0 AS likeness
                          FROM living a JOIN living b ON b.bare = a.bare AND a.id < b.id
                          UNION
                          SELECT least(a.id, b.id), CASE WHEN a.id < b.id THEN a.name ELSE b.name END,
                            greatest(a.id, b.id), CASE WHEN a.id < b.id THEN b.name ELSE a.name END,
                            round(similarity(a.name_key, b.name_key)::numeric, 2)
                          FROM living a CROSS JOIN LATERAL (
                            SELECT id, name, name_key FROM organisation o
                            WHERE o.merged_into IS NULL AND o.id <> a.id AND o.name_key % a.name_key
                              AND similarity(o.name_key, a.name_key) >= 0.55
                            ORDER BY similarity(o.name_key, a.name_key) DESC LIMIT 3) AS b
                          WHERE a.tax_id IS NULL
                        )
                        , likest AS (
                          SELECT one, max(one_name) AS one_name, other, max(other_name) AS other_name,
                            max(likeness)::float8 AS likeness
                          FROM pairs GROUP BY one, other ORDER BY likeness DESC, one_name, one, other LIMIT :pairs
                        ), weighed AS (
                          SELECT id, (tax_id IS NOT NULL)::int AS known,
                            (SELECT count(*) FROM actor a WHERE a.organisation = o.id)
                            + (SELECT count(*) FROM contribution c WHERE c.organisation = o.id)
                            + (SELECT count(*) FROM service_delivery d WHERE d.organisation = o.id)
                            + (SELECT count(*) FROM enrolment e WHERE e.organisation = o.id) AS records
                          FROM organisation o WHERE id IN (SELECT one FROM likest UNION SELECT other FROM likest)
                        )
                        SELECT CASE WHEN swap THEN other ELSE one END AS one, CASE WHEN swap THEN other_name ELSE one_name END AS one_name,
                          CASE WHEN swap THEN one ELSE other END AS other, CASE WHEN swap THEN one_name ELSE other_name END AS other_name,
                          likeness
                        FROM (SELECT l.*, (b.known, b.records) > (a.known, a.records) AS swap
                          FROM likest l JOIN weighed a ON a.id = l.one JOIN weighed b ON b.id = l.other) AS ordered
                        ORDER BY likeness DESC, one_name, one, other
                        """)
                .param("legalForm", PlainName.LEGAL_FORM)
                .param("pairs", PAIRS)
                .query(Pair.class)
                .list();
    }
}
