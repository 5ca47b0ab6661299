package org.hito.project;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A part of the money of a project, released by one gate decision.
 *
 * @param label what it pays, where there are several of the same purpose
 * @param releasedAt null while no gate has released it
 */
@Table("project_part")
public record BudgetPart(Purpose purpose, @Nullable String label, BigDecimal amount, @Nullable Instant releasedAt) {

    /** Which stage a part pays. */
    public enum Purpose {
        SCREENING,
        FORMULATION,
        EXECUTION,
        CLOSING
    }

    public static BudgetPart planned(Purpose purpose, @Nullable String label, BigDecimal amount) {
        return new BudgetPart(purpose, label, amount, null);
    }

    public boolean released() {
        return releasedAt != null;
    }

    BudgetPart releasedAt(Instant at) {
        return new BudgetPart(purpose, label, amount, at);
    }
}
