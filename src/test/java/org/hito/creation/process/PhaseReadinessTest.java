package org.hito.creation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hito.engine.DecisionTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseReadinessTest {

    private static final String[] POINTS = {
        "COMMITMENT", "INSTITUTIONS", "STRATEGY", "RESOURCES", "MEMBER_KINDS", "ORGANISATION", "GOVERNANCE", "FUNDING"
    };

    @Test
    void saysOfEveryPointThatItIsMet() {
        List<Map<String, Object>> rows = evaluate(ready());

        assertThat(rows).extracting(row -> row.get("point")).containsExactly((Object[]) POINTS);
        assertThat(rows).allMatch(row -> row.get("met").equals(true));
        assertThat(rows).allMatch(row -> row.get("reason").equals(row.get("point") + "_MET"));
    }

    @ParameterizedTest
    @CsvSource({
        "committedFirms,    2,     COMMITMENT,   COMMITMENT_FEW_FIRMS",
        "committedActors,   3,     COMMITMENT,   COMMITMENT_FEW_ACTORS",
        "ableInstitutions,  0,     INSTITUTIONS, INSTITUTIONS_MISSING",
        "planActions,       0,     STRATEGY,     STRATEGY_MISSING",
        "cashAndKind,       0,     RESOURCES,    RESOURCES_MISSING",
        "memberKinds,       3,     MEMBER_KINDS, MEMBER_KINDS_MISSING",
        "hasOrganisation,   false, ORGANISATION, ORGANISATION_MISSING",
        "hasGovernance,     false, GOVERNANCE,   GOVERNANCE_MISSING",
        "hasFunding,        false, FUNDING,      FUNDING_MISSING",
    })
    void namesTheOnePointThatIsMissing(String input, String value, String point, String reason) {
        Map<String, Object> dossier = ready();
        dossier.put(input, value.equals("false") ? (Object) false : (Object) Integer.valueOf(value));

        List<Map<String, Object>> rows = evaluate(dossier);

        assertThat(rows).extracting(row -> row.get("point")).containsExactly((Object[]) POINTS);
        assertThat(rows)
                .filteredOn(row -> row.get("met").equals(false))
                .containsExactly(Map.of("point", point, "met", false, "reason", reason));
    }

    @Test
    void saysOfAnEmptyDossierThatEveryPointIsMissing() {
        List<Map<String, Object>> rows = evaluate(new HashMap<>(Map.of(
                "committedFirms", 0,
                "committedActors", 0,
                "ableInstitutions", 0,
                "planActions", 0,
                "cashAndKind", 0,
                "memberKinds", 0,
                "hasOrganisation", false,
                "hasGovernance", false,
                "hasFunding", false)));

        assertThat(rows).extracting(row -> row.get("point")).containsExactly((Object[]) POINTS);
        assertThat(rows).allMatch(row -> row.get("met").equals(false));
    }

    private static Map<String, Object> ready() {
        return new HashMap<>(Map.of(
                "committedFirms", 3,
                "committedActors", 5,
                "ableInstitutions", 2,
                "planActions", 4,
                "cashAndKind", new BigDecimal("120000000.50"),
                "memberKinds", 4,
                "hasOrganisation", true,
                "hasGovernance", true,
                "hasFunding", true));
    }

    private static List<Map<String, Object>> evaluate(Map<String, Object> dossier) {
        return DecisionTables.evaluate("creation", "phase-readiness", dossier);
    }
}
