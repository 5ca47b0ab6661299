package org.hito.project.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hito.engine.DecisionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is weighed at each gate, and that the weights of a gate are parts of a hundred. */
class GateCriteriaTest {

    @ParameterizedTest
    @CsvSource({
        "G0, strategicFit firmsInterest",
        "G1, marketPotential firmsCommitment feasibility reach",
        "G2, planQuality fundingSecured riskControl sustainability",
        "G3, schedule quality budgetControl",
        "G4, resultsReached firmsSatisfaction"
    })
    void weighsTheCriteriaOfItsGate(String gate, String criteria) {
        List<Map<String, Object>> rows = DecisionTables.evaluate("project", "gate-criteria", Map.of("gate", gate));

        assertThat(rows).extracting(row -> row.get("criterion")).containsExactly((Object[]) criteria.split(" "));
        assertThat(rows.stream()
                        .mapToInt(row -> ((Number) row.get("weight")).intValue())
                        .sum())
                .isEqualTo(100);
    }
}
