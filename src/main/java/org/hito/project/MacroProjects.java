package org.hito.project;

import java.math.BigDecimal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Projects so large that the promoter council decides about their money; the amount is a setting of ours. */
@Component
public class MacroProjects {

    private final BigDecimal amount;

    MacroProjects(@Value("${hito.projects.macro-amount:1000000000}") BigDecimal amount) {
        this.amount = amount;
    }

    public boolean is(BigDecimal total) {
        return total.compareTo(amount) >= 0;
    }

    /** From which total on, in Colombian pesos. */
    public BigDecimal amount() {
        return amount;
    }
}
