package org.hito.actor.enrolment;

import java.util.Optional;
import java.util.UUID;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Firms of the register that could be proposed for an initiative. */
@Component
public class EnrolmentCandidates {

    private final JdbcClient jdbc;
    private final Organisations organisations;

    EnrolmentCandidates(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** By name the first that is constituted, in a link, and neither proposed nor enrolled there. */
    public Optional<Organisation> first(UUID initiative) {
        return jdbc.sql(
                        """
                        SELECT o.id FROM organisation o
                        WHERE o.merged_into IS NULL AND o.kind = 'FIRM' AND o.constituted AND o.tax_id IS NOT NULL AND o.municipality IS NOT NULL AND o.chain_links <> '{}'
                          AND NOT EXISTS (SELECT 1 FROM enrolment e
                            WHERE e.organisation = o.id AND e.initiative = ? AND e.status IN ('REQUESTED', 'ENROLLED'))
                        ORDER BY o.name_key, o.id LIMIT 1
                        """)
                .param(initiative)
                .query(UUID.class)
                .optional()
                .map(organisations::get);
    }
}
