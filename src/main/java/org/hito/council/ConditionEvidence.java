package org.hito.council;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that were shown to a body as evidence that a condition is met: its members read them like papers. */
@Component
public class ConditionEvidence {

    private final JdbcClient jdbc;

    ConditionEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean names(UUID initiative, UUID document) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM council_condition c JOIN council_item i ON i.id = c.item
                          WHERE i.initiative = ? AND c.evidence LIKE '%' || ? || '%')
                        """)
                .params(initiative, document.toString())
                .query(Boolean.class)
                .single();
    }
}
