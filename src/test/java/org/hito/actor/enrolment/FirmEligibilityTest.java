package org.hito.actor.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.ChainLink;
import org.hito.actor.FirmSize;
import org.hito.actor.Organisation;
import org.hito.engine.DecisionTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FirmEligibilityTest {

    @ParameterizedTest
    @EnumSource(FirmSize.class)
    void a_constituted_firm_of_the_region_in_a_link_is_eligible_whatever_its_size(FirmSize size) {
        assertThat(reasons(ActorKind.FIRM, size, true, "Itagüí", ChainLink.MACHINERY, 1))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FIRM,     true,  Medellín,     FINAL_GOODS, 2, TWO_INITIATIVES",
        "FIRM,     true,  Cali,         FINAL_GOODS, 0, OUTSIDE_REGION",
        "FIRM,     true,  ,             FINAL_GOODS, 0, MUNICIPALITY_UNKNOWN",
        "FIRM,     false, RIONEGRO,     FINAL_GOODS, 0, NOT_CONSTITUTED",
        "FIRM,     ,      El Retiro,    FINAL_GOODS, 0, NOT_CONSTITUTED",
        "FIRM,     true,  Envigado,     ,            0, NO_CHAIN_LINK",
        "ACADEMIA, true,  Envigado,     FINAL_GOODS, 0, NOT_A_FIRM",
        ",         true,  Envigado,     FINAL_GOODS, 0, NOT_A_FIRM"
    })
    void one_thing_that_is_wrong_is_named(
            ActorKind kind, Boolean constituted, String municipality, ChainLink link, int others, String reason) {
        assertThat(reasons(kind, null, constituted, municipality, link, others)).containsExactly(reason);
    }

    @Test
    void everything_that_is_wrong_is_named() {
        assertThat(reasons(ActorKind.MEDIA, null, null, "Bogotá", null, 3))
                .containsExactly("NOT_A_FIRM", "OUTSIDE_REGION", "NOT_CONSTITUTED", "NO_CHAIN_LINK", "TWO_INITIATIVES");
    }

    private static List<Object> reasons(
            ActorKind kind, FirmSize size, Boolean constituted, String municipality, ChainLink link, int others) {
        Organisation firm = new Organisation(
                UUID.randomUUID(), "Una", null, kind, size, List.of(), false, constituted, municipality);
        return DecisionTables.evaluate("actor", Eligibility.DECISION, Eligibility.inputs(firm, link, others)).stream()
                .map(it -> it.get("reason"))
                .toList();
    }
}
