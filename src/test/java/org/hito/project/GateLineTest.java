package org.hito.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hito.project.GateLine.Leg;
import org.hito.project.GateLine.Place;
import org.hito.project.ProjectView.Decision;
import org.junit.jupiter.api.Test;

/** The way of a project with its gates. */
class GateLineTest {

    @Test
    void a_project_stands_before_one_gate_and_has_passed_those_before_it() {
        List<Leg> legs = legs(Gate.G1, ProjectStatus.ACTIVE, decision(Gate.G0, GateOutcome.GO));
        assertThat(legs)
                .extracting(Leg::place)
                .containsExactly(Place.PASSED, Place.HERE, Place.AHEAD, Place.AHEAD, Place.AHEAD);
        assertThat(legs).extracting(Leg::status).containsExactly("GO", "ACTIVE", "PENDING", "PENDING", "PENDING");
    }

    @Test
    void a_gate_tells_its_last_decision_and_how_often_it_was_decided() {
        Leg leg = legs(
                        Gate.G1,
                        ProjectStatus.HELD,
                        decision(Gate.G0, GateOutcome.GO),
                        decision(Gate.G1, GateOutcome.RECYCLE),
                        decision(Gate.G1, GateOutcome.HOLD))
                .get(1);
        assertThat(leg.times()).isEqualTo(2);
        assertThat(leg.status()).isEqualTo("HELD");
        assertThat(leg.last().decision()).isEqualTo(GateOutcome.HOLD);
    }

    @Test
    void a_closed_project_has_passed_all_of_them() {
        assertThat(legs(Gate.G4, ProjectStatus.CLOSED)).allMatch(it -> it.place() == Place.PASSED);
    }

    private static List<Leg> legs(Gate gate, ProjectStatus status, Decision... decisions) {
        return GateLine.legs(gate, status, List.of(decisions));
    }

    private static Decision decision(Gate gate, GateOutcome outcome) {
        return new Decision(gate, outcome, "Razones", null, "Ana", null, BigDecimal.ZERO, Instant.EPOCH);
    }
}
