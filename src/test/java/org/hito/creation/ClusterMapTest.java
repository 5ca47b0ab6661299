package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The map of a cluster as a picture. */
class ClusterMapTest {

    private final ObjectNode data = JsonMapper.shared().createObjectNode();

    @Test
    void inputs_stand_left_outputs_right_support_below_and_connections_join_them() {
        component("Hilos", "INPUT", "AS_IS");
        component("Universidad", "SUPPORT", "SHOULD_BE");
        component("Vestidos", "OUTPUT", "AS_IS");
        link("hilos", "VESTIDOS", true);
        link("Hilos", "Nadie", false);
        ClusterMap map = ClusterMap.of(data);
        assertThat(map.boxes()).extracting(ClusterMap.Box::name).containsExactly("Hilos", "Vestidos", "Universidad");
        assertThat(map.boxes()).extracting(ClusterMap.Box::planned).containsExactly(false, false, true);
        assertThat(map.boxes().get(0).x()).isLessThan(map.boxes().get(1).x());
        assertThat(map.boxes().get(2).y()).isGreaterThan(map.boxes().get(1).y());
        assertThat(map.lines()).singleElement().satisfies(line -> {
            assertThat(line.critical()).isTrue();
            assertThat(line.x1()).isLessThan(line.x2());
        });
    }

    @Test
    void an_empty_map_is_no_picture() {
        assertThat(ClusterMap.of(data)).isNull();
    }

    private void component(String name, String role, String state) {
        data.withArray("components")
                .addObject()
                .put("name", name)
                .put("role", role)
                .put("state", state)
                .put("presence", "HIGH");
    }

    private void link(String from, String to, boolean critical) {
        data.withArray("links")
                .addObject()
                .put("from", from)
                .put("to", to)
                .put("strength", "HIGH")
                .put("critical", critical);
    }
}
