package org.hito.actor.funding;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each initiative needs to run and last; the newest telling counts, the earlier ones stay in the dossier. */
@Component
public class ResourcePlans {

    private final JdbcClient jdbc;
    private final Clock clock;

    ResourcePlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<ResourcePlan> of(UUID initiative) {
        return jdbc.sql("SELECT yearly_budget, currency, years FROM resource_plan WHERE initiative = ?")
                .param(initiative)
                .query(ResourcePlan.class)
                .optional();
    }

    void tell(UUID initiative, ResourcePlan plan) {
        jdbc.sql(
                        """
                        INSERT INTO resource_plan (initiative, yearly_budget, currency, years, told_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (initiative) DO UPDATE SET yearly_budget = excluded.yearly_budget, currency = excluded.currency,
                          years = excluded.years, told_at = excluded.told_at
                        """)
                .params(
                        initiative,
                        plan.yearlyBudget(),
                        plan.currency(),
                        plan.years(),
                        Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
    }
}
