package org.hito.creation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hito.engine.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnvironmentViabilityTest {

    private static final List<String> RATINGS = List.of("NONE", "LOW", "MEDIUM", "HIGH");

    @ParameterizedTest
    @CsvSource({
        "HIGH,   HIGH,   HIGH,   HIGH,   FAVOURABLE, ALL_CONDITIONS_GOOD",
        "MEDIUM, HIGH,   MEDIUM, MEDIUM, FAVOURABLE, ALL_CONDITIONS_GOOD",
        "LOW,    HIGH,   HIGH,   HIGH,   PARTIAL,    BUSINESS_CAPACITY_LOW",
        "NONE,   HIGH,   HIGH,   HIGH,   WEAK,       BUSINESS_CAPACITY_NONE",
        "HIGH,   LOW,    HIGH,   HIGH,   PARTIAL,    INSTITUTIONAL_CAPACITY_LOW",
        "HIGH,   NONE,   HIGH,   HIGH,   WEAK,       INSTITUTIONAL_CAPACITY_NONE",
        "HIGH,   HIGH,   LOW,    HIGH,   PARTIAL,    POLITICAL_WILL_LOW",
        "HIGH,   HIGH,   NONE,   HIGH,   WEAK,       POLITICAL_WILL_NONE",
        "HIGH,   HIGH,   HIGH,   LOW,    PARTIAL,    MARKET_DYNAMICS_LOW",
        "HIGH,   HIGH,   HIGH,   NONE,   WEAK,       MARKET_DYNAMICS_NONE",
    })
    void namesTheOneConditionThatDecides(
            String business, String institutions, String politics, String markets, String verdict, String reason) {
        assertThat(evaluate(business, institutions, politics, markets))
                .containsExactly(Map.of("verdict", verdict, "reason", reason));
    }

    @ParameterizedTest
    @CsvSource({"LOW, LOW, HIGH, HIGH, PARTIAL", "LOW, LOW, LOW, HIGH, WEAK", "LOW, NONE, HIGH, HIGH, WEAK"})
    void namesEveryWeakConditionAndIsWeakWhenThreeAre(
            String business, String institutions, String politics, String markets, String worst) {
        List<Map<String, Object>> rows = evaluate(business, institutions, politics, markets);

        assertThat(rows).extracting(row -> row.get("reason")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(worstOf(rows)).isEqualTo(worst);
    }

    @ParameterizedTest
    @MethodSource("allRatings")
    void alwaysGivesAVerdictAndNeverPraisesAWeakEnvironment(List<String> ratings) {
        List<Map<String, Object>> rows = evaluate(ratings.get(0), ratings.get(1), ratings.get(2), ratings.get(3));

        boolean good = ratings.stream().allMatch(rating -> RATINGS.indexOf(rating) >= 2);
        assertThat(worstOf(rows).equals("FAVOURABLE")).isEqualTo(good);
        long weak =
                ratings.stream().filter(rating -> RATINGS.indexOf(rating) < 2).count();
        assertThat(rows).hasSize(good ? 1 : (int) (weak >= 3 ? weak + 1 : weak));
    }

    static Stream<Arguments> allRatings() {
        return RATINGS.stream().flatMap(a -> RATINGS.stream().flatMap(b -> RATINGS.stream()
                .flatMap(c -> RATINGS.stream().map(d -> Arguments.of(List.of(a, b, c, d))))));
    }

    private static String worstOf(List<Map<String, Object>> rows) {
        List<String> order = List.of("FAVOURABLE", "PARTIAL", "WEAK");
        return order.get(rows.stream()
                .mapToInt(row -> order.indexOf(row.get("verdict")))
                .max()
                .orElseThrow());
    }

    private static List<Map<String, Object>> evaluate(
            String business, String institutions, String politics, String markets) {
        return DecisionTables.evaluate(
                "creation",
                "environment-viability",
                Map.of(
                        "businessCapacity", business,
                        "institutionalCapacity", institutions,
                        "politicalWill", politics,
                        "marketDynamics", markets));
    }
}
