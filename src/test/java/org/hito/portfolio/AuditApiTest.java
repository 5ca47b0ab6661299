package org.hito.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hito.creation.CreationScene;
import org.hito.creation.CreationScene.Stage;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What an auditor does on the pages of the trail, by API; nobody else gets in. */
@HitoTest
@Import(CreationScene.class)
class AuditApiTest {

    @Autowired
    CreationScene scene;

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Test
    void refusals_are_found_by_kind_and_person() {
        Stage stage = scene.registered();
        UUID stranger = scene.person("stranger", null);
        String asked = "/api/initiatives/" + stage.initiative();
        read(404, stranger, asked);
        String found = read(200, auditor(), "/api/audit?kind=access&person=stranger-" + stranger);
        assertThat(JsonPath.<List<String>>read(found, "$.items[*].event")).containsExactly("access.refused");
        assertThat(JsonPath.<String>read(found, "$.items[0].actor.username")).isEqualTo("stranger-" + stranger);
        assertThat(JsonPath.<String>read(found, "$.items[0].data.path")).isEqualTo(asked);
        assertThat(JsonPath.<String>read(found, "$.items[0].summary")).contains(asked);
        int seq = JsonPath.read(found, "$.items[0].seq");
        String one = read(200, auditor(), "/api/audit/streams/system/entries/" + seq);
        assertThat(JsonPath.<String>read(one, "$.hash")).isEqualTo(JsonPath.read(found, "$.items[0].hash"));
        read(404, auditor(), "/api/audit/streams/system/entries/99999999");
        assertThat(items(read(200, auditor(), "/api/audit?person=nobody-at-all")))
                .isEmpty();
    }

    @Test
    void days_are_both_included_and_pages_go_on_by_key() {
        Stage stage = scene.registered();
        UUID auditor = auditor();
        String stream = "/api/audit?stream=initiative:" + stage.initiative();
        String first = read(200, auditor, stream + "&limit=2");
        List<Integer> newest = JsonPath.read(first, "$.items[*].seq");
        assertThat(newest.get(0)).isEqualTo(newest.get(1) + 1);
        String second = read(200, auditor, stream + "&limit=2&after=" + JsonPath.read(first, "$.next"));
        assertThat(JsonPath.<List<Integer>>read(second, "$.items[*].seq").get(0))
                .isEqualTo(newest.get(1) - 1);
        String day = JsonPath.<String>read(first, "$.items[0].at").substring(0, 10);
        assertThat(items(read(200, auditor, stream + "&from=" + day + "&until=" + day)))
                .isNotEmpty();
        assertThat(items(read(200, auditor, stream + "&until=2001-01-01"))).isEmpty();
        assertThat(items(read(200, auditor, stream + "&from=2199-01-01"))).isEmpty();
        read(400, auditor, stream + "&from=yesterday");
        assertThat(items(read(200, auditor, "/api/audit?stream=nothing"))).isEmpty();
    }

    @Test
    void streams_are_named_and_verified_and_all_of_it_is_on_record() {
        Stage stage = scene.registered();
        UUID auditor = auditor();
        String streams = read(200, auditor, "/api/audit/streams?limit=200");
        String name = scene.initiative(stage).name();
        assertThat(JsonPath.<List<String>>read(
                        streams, "$.items[?(@.stream=='initiative:" + stage.initiative() + "')].name"))
                .containsExactly(name);
        assertThat(JsonPath.<List<String>>read(streams, "$.items[*].name")).contains("system", "Consejo Promotor");
        String verdicts = read(200, auditor, "/api/audit/verification");
        assertThat(JsonPath.<List<Boolean>>read(verdicts, "$[*].whole")).containsOnly(true);
        String own = read(200, auditor, "/api/audit?kind=audit&person=auditor-" + auditor);
        assertThat(JsonPath.<List<String>>read(own, "$.items[*].event")).contains("audit.verified", "audit.read");
    }

    @Test
    void the_history_of_an_initiative_is_asked_by_person_kind_and_phase() {
        Stage stage = scene.registered();
        scene.work(stage);
        String history = "/api/initiatives/" + stage.initiative() + "/history";
        String all = read(200, stage.director(), history);
        String tasks = read(200, stage.director(), history + "?kind=task");
        assertThat(JsonPath.<List<String>>read(tasks, "$.items[*].event"))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("task."));
        String mine = read(200, stage.director(), history + "?person=director-" + stage.director());
        assertThat(JsonPath.<List<String>>read(mine, "$.items[*].actor.kind")).containsOnly("PERSON");
        assertThat(items(mine).size()).isLessThan(items(all).size());
        assertThat(items(read(200, stage.director(), history + "?phase=MOBILISATION")))
                .hasSameSizeAs(items(all));
        assertThat(items(read(200, stage.director(), history + "?phase=STRATEGY")))
                .isEmpty();
        String first = read(200, stage.director(), history + "/1");
        assertThat(JsonPath.<String>read(first, "$.hash")).isEqualTo(JsonPath.read(all, "$.items[0].hash"));
        read(404, scene.person("stranger", null), history + "/1");
    }

    @Test
    void nobody_but_the_auditor_comes_in() {
        Stage stage = scene.registered();
        for (UUID other : List.of(
                stage.director(), scene.chair(stage), scene.person("admin", "ADMINISTRATOR"), scene.adviser(stage))) {
            for (String path : List.of(
                    "/api/audit",
                    "/api/audit?stream=initiative:" + stage.initiative(),
                    "/api/audit/streams",
                    "/api/audit/streams/system/entries/1",
                    "/api/audit/verification")) {
                read(403, other, path);
            }
        }
    }

    private UUID auditor() {
        return scene.person("auditor", "AUDITOR");
    }

    private static List<Object> items(String page) {
        return JsonPath.read(page, "$.items");
    }

    private String read(int status, UUID person, String path) {
        try {
            MockHttpServletResponse answer = mvc.perform(
                            get(java.net.URI.create(path)).with(as.person(person)))
                    .andReturn()
                    .getResponse();
            String content = answer.getContentAsString(StandardCharsets.UTF_8);
            assertThat(answer.getStatus()).as(path + ": " + content).isEqualTo(status);
            return content;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
