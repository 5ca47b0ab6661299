package org.hito.actor.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.actor.TaxId;
import org.hito.form.FormOption;
import org.hito.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Firms that a delivery may name: a short list to choose from, however large the register is, and any other by id or tax id. */
@Component
class FirmChoice {

    static final int OFFERED = 25;

    private final JdbcClient jdbc;

    FirmChoice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were not served of late first, of them those of the initiative, by name. */
    List<FormOption> offered(UUID initiative, Collection<UUID> served) {
        return jdbc.sql(
                        """
                        SELECT o.id, o.name FROM organisation o WHERE o.kind = 'FIRM' AND o.merged_into IS NULL
                        ORDER BY o.id = ANY (:served),
                          NOT EXISTS (SELECT 1 FROM actor a WHERE a.organisation = o.id AND a.initiative = :initiative), o.name_key, o.id
                        LIMIT :rows
                        """)
                .param("served", served.toArray(UUID[]::new))
                .param("initiative", initiative)
                .param("rows", OFFERED)
                .query((row, n) -> new FormOption(row.getString(1), row.getString(2)))
                .list();
    }

    /** @param typed id or tax id */
    Optional<FormOption> named(String typed) {
        return jdbc.sql(
                        """
                        SELECT o.id, o.name FROM organisation named JOIN organisation o ON o.id = coalesce(named.merged_into, named.id)
                        WHERE o.kind = 'FIRM' AND (o.id = :id::uuid OR named.tax_id = :taxId::text)
                        ORDER BY named.merged_into IS NOT NULL LIMIT 1
                        """)
                .param("id", Ids.find(typed).orElse(null))
                .param(
                        "taxId",
                        TaxId.read(typed)
                                .filter(TaxId.Typed::right)
                                .map(it -> it.taxId().digits())
                                .orElse(null))
                .query((row, n) -> new FormOption(row.getString(1), row.getString(2)))
                .optional();
    }
}
