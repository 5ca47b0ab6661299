package org.hito.creation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hito.creation.DossierView.Picture;
import org.hito.creation.DossierView.Section;
import org.hito.creation.MapReading.View;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Looking around in the map of a cluster. */
class MapReadingTest {

    private final ObjectNode data = (ObjectNode)
            JsonMapper.shared()
                    .readTree(
                            """
            {"components": [
               {"name": "Hilos", "role": "INPUT", "state": "AS_IS"},
               {"name": "Vestidos", "role": "OUTPUT", "state": "AS_IS"},
               {"name": "Laboratorio", "role": "SUPPORT", "state": "SHOULD_BE"}],
             "links": [
               {"from": "Hilos", "to": "Vestidos", "strength": "HIGH"},
               {"from": "Laboratorio", "to": "Vestidos", "strength": "LOW"},
               {"from": "Laboratorio", "to": "Hilos", "strength": "NONE"}]}
            """);

    @Test
    void what_should_be_is_missing_today_and_so_is_a_connection_of_it() {
        MapReading map = read(null);
        assertThat(map.gaps()).isEqualTo(1);
        assertThat(map.map().lines()).extracting(map::missing).containsExactly(false, true, true);
        assertThat(map.map().boxes()).noneMatch(map::faded);
        assertThat(map.joints()).isEmpty();
    }

    @Test
    void a_chosen_component_fades_what_it_is_not_joined_to() {
        ClusterMap.Box threads = read(1).chosen();
        data.withArray("links").remove(2);
        MapReading map = read(1);
        assertThat(map.chosen()).isEqualTo(threads);
        assertThat(map.map().boxes())
                .filteredOn(map::faded)
                .extracting(ClusterMap.Box::title)
                .containsExactly("Laboratorio");
        assertThat(map.map().lines()).extracting(map::faded).containsExactly(false, true);
        assertThat(map.joints()).singleElement().satisfies(joint -> {
            assertThat(joint.other().title()).isEqualTo("Vestidos");
            assertThat(joint.out()).isTrue();
        });
    }

    @Test
    void a_number_that_no_component_has_chooses_none() {
        assertThat(read(9).chosen()).isNull();
    }

    @Test
    void a_dossier_without_a_map_has_nothing_to_look_around_in() {
        assertThat(MapReading.of(dossier(), View.AS_IS, null)).isEmpty();
    }

    private MapReading read(@Nullable Integer component) {
        Picture picture = new Picture("Mapa", List.of(), List.of(), ClusterMap.of(data));
        Section section = new Section(
                "map-cluster", "UserTask_MapCluster", "Mapa", Instant.EPOCH, "Ana", 0, List.of(), data, picture);
        return MapReading.of(dossier(section), View.AS_IS, component).orElseThrow();
    }

    private static DossierView dossier(Section... sections) {
        return new DossierView(Phase.STRATEGY, 1, null, List.of(sections), List.of(), List.of(), List.of());
    }
}
