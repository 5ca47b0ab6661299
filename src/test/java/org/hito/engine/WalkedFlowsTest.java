package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hito.engine.Processes.ProcessNode;
import org.hito.engine.Processes.Visits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which way a token went, out of when elements were entered and left. */
class WalkedFlowsTest {

    @Test
    void a_flow_that_leads_back_was_taken_only_if_its_target_was_entered_again() {
        ProcessNode once = node(Map.of("Idea", visits(1, 2), "Gateway", visits(2, 2), "Screening", visits(2, null)));
        assertThat(once.went("Gateway", "Screening")).isTrue();
        assertThat(once.went("Gateway", "Idea")).isFalse();

        ProcessNode again = node(Map.of("Idea", visits(1, 2).and(visits(2, 3)), "Gateway", visits(2, 2)));
        assertThat(again.went("Gateway", "Idea")).isTrue();
    }

    @Test
    void nothing_was_taken_from_where_a_token_still_stands_or_never_was() {
        ProcessNode node = node(Map.of("Idea", visits(1, null), "Gateway", visits(2, 2)));
        assertThat(node.went("Idea", "Gateway")).isFalse();
        assertThat(node.went("Elsewhere", "Gateway")).isFalse();
    }

    @Test
    void of_a_gateway_each_passing_took_the_way_that_was_entered_next() {
        List<String> ways = List.of("Justify", "Submit");
        ProcessNode gaps = ordered("Check", "Gateway", "Justify", "Submit");
        assertThat(gaps.chose("Gateway", ways, "Justify")).isTrue();
        assertThat(gaps.chose("Gateway", ways, "Submit")).isFalse();

        ProcessNode both = ordered("Gateway", "Justify", "Submit", "Check", "Gateway", "Notice", "Submit");
        assertThat(both.chose("Gateway", ways, "Justify")).isTrue();
        assertThat(both.chose("Gateway", ways, "Submit")).isTrue();
        assertThat(ordered("Submit", "Gateway").chose("Gateway", ways, "Submit"))
                .isFalse();
    }

    private static ProcessNode ordered(String... elements) {
        return node(Map.of(), List.of(elements));
    }

    private static Visits visits(int entered, @Nullable Integer left) {
        return new Visits(Instant.ofEpochSecond(entered), left == null ? null : Instant.ofEpochSecond(left));
    }

    private static ProcessNode node(Map<String, Visits> visits) {
        return node(visits, List.of());
    }

    private static ProcessNode node(Map<String, Visits> visits, List<String> order) {
        return new ProcessNode(
                "1", "project-gating", "d", 1, "ACTIVE", null, List.of(), List.of(), visits, order, List.of());
    }
}
