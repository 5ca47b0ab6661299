package org.hito.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hito.project.BudgetPart.Purpose;
import org.junit.jupiter.api.Test;

/** Each part is released once, and what was released stays whatever is planned later. */
class BudgetTest {

    private static final Instant NOW = Instant.parse("2030-03-04T15:00:00Z");

    @Test
    void releasesOnePartAfterTheOther() {
        Budget budget = estimated();

        Budget after = release(release(budget, Purpose.SCREENING), Purpose.EXECUTION);

        assertThat(after.total()).isEqualByComparingTo("1150");
        assertThat(after.released()).isEqualByComparingTo("1010");
        assertThat(after.next(Purpose.SCREENING)).isEmpty();
    }

    @Test
    void keepsWhatWasReleasedWhenTheRestIsPlannedAnew() {
        Budget budget = release(estimated(), Purpose.EXECUTION);

        Budget after = new Budget(budget.planned(
                        List.of(part(Purpose.EXECUTION, 300), part(Purpose.EXECUTION, 200), part(Purpose.CLOSING, 50)))
                .parts());

        assertThat(after.total()).isEqualByComparingTo(String.valueOf(10 + 90 + 1000 + 300 + 200 + 50));
        assertThat(after.of(Purpose.EXECUTION)).isEqualByComparingTo("500");
        assertThat(after.next(Purpose.EXECUTION))
                .hasValueSatisfying(it -> assertThat(it.amount()).isEqualByComparingTo("300"));
    }

    @Test
    void paysWorkBeforeTheExecutionOnceHoweverOftenItIsDone() {
        Budget budget = release(release(estimated(), Purpose.SCREENING), Purpose.EXECUTION);

        Budget after = budget.planned(Budget.estimated(amount(10), amount(80), BigDecimal.ZERO, amount(50)));

        assertThat(after.total()).isEqualByComparingTo(String.valueOf(10 + 80 + 1000 + 50));
        assertThat(after.next(Purpose.SCREENING)).isEmpty();
        assertThat(after.next(Purpose.EXECUTION)).isEmpty();
    }

    private static Budget estimated() {
        return new Budget(Budget.estimated(amount(10), amount(90), amount(1000), amount(50)));
    }

    private static Budget release(Budget budget, Purpose purpose) {
        return budget.releasing(budget.next(purpose).orElseThrow(), NOW);
    }

    private static BudgetPart part(Purpose purpose, int amount) {
        return BudgetPart.planned(purpose, null, amount(amount));
    }

    private static BigDecimal amount(int pesos) {
        return BigDecimal.valueOf(pesos);
    }
}
