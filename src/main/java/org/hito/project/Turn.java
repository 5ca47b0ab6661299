package org.hito.project;

import java.math.BigDecimal;

/**
 * What a decision has done to a project.
 *
 * @param fact what the model reads: an outcome, or {@code CYCLE} where the execution goes on
 * @param released money that is free from now on
 */
public record Turn(String fact, BigDecimal released) {

    static final String CYCLE = "CYCLE";

    static Turn of(GateOutcome outcome) {
        return new Turn(outcome.name(), BigDecimal.ZERO);
    }
}
