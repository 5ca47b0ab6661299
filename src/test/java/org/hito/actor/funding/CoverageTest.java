package org.hito.actor.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How far resources go: exact, in one currency, for the initiative itself; and what is late. */
class CoverageTest {

    private static final ResourcePlan PLAN = new ResourcePlan(new BigDecimal("50"), "COP", new BigDecimal("2"));
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void counts_what_is_for_the_initiative_in_the_currency_of_the_plan() {
        Funding funding = Funding.of(
                PLAN,
                List.of(
                        given("COP", null, "60.10", "20", ContributionSource.LOCAL),
                        given("USD", null, "1000", "0", ContributionSource.PRIVATE),
                        given("COP", UUID.randomUUID(), "500", "500", ContributionSource.LOCAL)),
                Set.of(),
                TODAY);

        Coverage coverage = funding.coverage();
        assertThat(coverage.needed()).isEqualByComparingTo("100");
        assertThat(coverage.promised()).isEqualByComparingTo("60.10");
        assertThat(coverage.missing()).isEqualByComparingTo("39.90");
        assertThat(coverage.promisedPercent()).isEqualTo(60);
        assertThat(coverage.receivedPercent()).isEqualTo(20);
        assertThat(funding.sources())
                .extracting(
                        it -> it.currency() + " " + it.source() + " " + it.sum().promised())
                .containsExactly("COP LOCAL 560.1", "USD PRIVATE 1000");
    }

    @Test
    void more_than_needed_leaves_nothing_missing_and_nothing_needed_is_covered() {
        Coverage much = Coverage.of(PLAN, List.of(given("COP", null, "10", "250", ContributionSource.LOCAL)));
        assertThat(much.missing()).isEqualByComparingTo("0");
        assertThat(much.promisedPercent()).isEqualTo(250);

        Coverage nothing = Coverage.of(new ResourcePlan(BigDecimal.ZERO, "COP", BigDecimal.TEN), List.of());
        assertThat(nothing.promisedPercent()).isEqualTo(100);
    }

    @Test
    void late_is_what_was_expected_by_a_day_that_is_over() {
        Contribution due = given("COP", null, "10", "5", ContributionSource.LOCAL);

        assertThat(due.late(LocalDate.of(2026, 5, 20))).isFalse();
        assertThat(due.late(LocalDate.of(2026, 5, 21))).isTrue();
        assertThat(given("COP", null, "10", "10", ContributionSource.LOCAL).late(TODAY))
                .isFalse();
        assertThat(Funding.of(null, List.of(due), Set.of(), TODAY).late()).containsExactly(due);
        assertThat(Funding.of(null, List.of(due), Set.of(), TODAY).coverage()).isNull();
    }

    @Test
    void what_a_project_that_ended_did_not_get_is_promised_no_more_and_not_late() {
        Contribution gone = given("COP", UUID.randomUUID(), "500", "120", ContributionSource.LOCAL);

        Funding funding = Funding.of(null, List.of(gone), Set.of(gone.id()), TODAY);

        assertThat(funding.late()).isEmpty();
        assertThat(funding.sources())
                .singleElement()
                .satisfies(it -> assertThat(it.sum().promised()).isEqualByComparingTo("120"));
    }

    @Test
    void a_promise_beyond_all_measure_is_no_small_percentage() {
        Coverage coverage =
                Coverage.of(PLAN, List.of(given("COP", null, "1000000000000000", "0", ContributionSource.LOCAL)));

        assertThat(coverage.promisedPercent()).isEqualTo(Integer.MAX_VALUE);
    }

    private static Contribution given(
            String currency, UUID project, String amount, String received, ContributionSource source) {
        BigDecimal promised = new BigDecimal(amount);
        BigDecimal here = new BigDecimal(received);
        return new Contribution(
                UUID.randomUUID(),
                UUID.randomUUID(),
                project,
                UUID.randomUUID(),
                "Alcaldía",
                null,
                source,
                null,
                null,
                promised,
                currency,
                false,
                LocalDate.of(2026, 5, 20),
                null,
                null,
                "Salarios",
                List.of(),
                here,
                BigDecimal.ZERO,
                here.compareTo(promised) >= 0 ? ContributionStatus.RECEIVED : ContributionStatus.PROMISED,
                "record-contribution",
                Instant.EPOCH);
    }
}
