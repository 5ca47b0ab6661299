package org.hito.project;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** The money of a project that gates have released and that is not spent: whoever spends takes it from here, with the project locked. */
@Component
class ReleasedMoney {

    private final Spendings spendings;

    ReleasedMoney(Spendings spendings) {
        this.spendings = spendings;
    }

    BigDecimal left(Project project) {
        return project.budget().released().subtract(spendings.total(project.id()));
    }

    void spend(Project project, Spending spending) {
        if (project.frozen()) {
            throw FundsFrozen.of(project);
        }
        BigDecimal left = left(project);
        if (spending.amount().compareTo(left) > 0) {
            throw new BeyondReleased(left);
        }
        spendings.add(spending);
    }
}
