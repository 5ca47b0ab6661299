package org.hito.council.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.hito.council.minutes.MinutesScene.Council;
import org.hito.testing.As;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Minutes as a client of the interface and a reader of the page meet them. */
@HitoTest
@Import({HandMadeRecords.class, MinutesScene.class})
class MinutesWebTest {

    private static final String SIGN =
            "{\"password\":\"" + MinutesScene.PASSWORD + "\",\"statement\":\"Firmo esta acta.\"}";

    @Autowired
    MinutesScene scene;

    @Autowired
    Community community;

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    JdbcClient jdbc;

    @Test
    void minutes_are_approved_signed_and_corrected_by_the_interface() throws Exception {
        Council council = scene.council();
        String path = "/api/minutes/" + scene.held(council);
        String draft = json(200, council.chair(), get(path), null);
        assertThat(JsonPath.<String>read(draft, "$.status")).isEqualTo("DRAFT");
        assertThat(JsonPath.<Integer>read(draft, "$.number")).isOne();
        assertThat(JsonPath.<String>read(draft, "$.text.title")).isEqualTo("Acta núm. 1");
        assertThat(JsonPath.<String>read(draft, "$.digest")).hasSize(64);
        assertThat(JsonPath.<String>read(draft, "$.entryHash")).hasSize(64);
        assertThat(JsonPath.<List<String>>read(draft, "$.may")).containsExactly("approve");
        json(403, council.secretary(), post(path + "/approve"), null);
        json(409, council.chair(), post(path + "/signatures"), SIGN);
        json(200, council.chair(), post(path + "/approve"), null);
        json(409, council.chair(), post(path + "/approve"), null);

        String empty = json(422, council.chair(), post(path + "/signatures"), "{}");
        assertThat(JsonPath.<List<String>>read(empty, "$.errors[*].field")).containsExactly("password", "statement");
        String unknown = json(422, council.chair(), post(path + "/signatures"), SIGN.replace("}", ",\"as\":\"x\"}"));
        assertThat(JsonPath.<List<String>>read(unknown, "$.errors[*].code")).containsExactly("unknown");
        String wrong = json(422, council.chair(), post(path + "/signatures"), SIGN.replace("horse", "mule"));
        assertThat(JsonPath.<List<String>>read(wrong, "$.errors[*].field")).containsExactly("password");
        json(403, council.members().get(2), post(path + "/signatures"), SIGN);
        json(200, council.chair(), post(path + "/signatures"), SIGN);
        String signed = json(200, council.secretary(), post(path + "/signatures"), SIGN);
        assertThat(JsonPath.<String>read(signed, "$.status")).isEqualTo("SIGNED");
        assertThat(JsonPath.<List<String>>read(signed, "$.signatures[*].as")).containsExactly("CHAIR", "SECRETARY");
        assertThat(JsonPath.<List<String>>read(signed, "$.may")).containsExactly("correct");

        json(422, council.secretary(), post(path + "/corrections"), "{\"text\":\" \"}");
        String additional =
                json(201, council.secretary(), post(path + "/corrections"), "{\"text\":\"Son las 15:05.\"}");
        assertThat(JsonPath.<Integer>read(additional, "$.corrects.number")).isOne();
        assertThat(JsonPath.<Integer>read(json(200, council.chair(), get(path), null), "$.correctedBy[0].number"))
                .isEqualTo(2);
    }

    @Test
    void the_list_pages_by_key_and_knows_only_what_its_reader_sees() throws Exception {
        Council council = scene.council();
        scene.held(council);
        scene.held(council);
        String list = "/api/minutes?limit=1&body=" + council.body();
        String first = json(200, council.members().get(4), get(list), null);
        assertThat(JsonPath.<List<Integer>>read(first, "$.items[*].number")).containsExactly(2);
        String next = JsonPath.read(first, "$.next");
        String rest = json(200, council.members().get(4), get(list + "&after=" + next), null);
        assertThat(JsonPath.<List<Integer>>read(rest, "$.items[*].number")).containsExactly(1);
        for (String none : List.of("&status=SIGNED", "&status=NONE", "&body=nobody")) {
            String empty = json(200, council.chair(), get("/api/minutes?body=" + council.body() + none), null);
            assertThat(JsonPath.<List<?>>read(empty, "$.items")).as(none).isEmpty();
        }
        UUID stranger = community.person("stranger", null);
        assertThat(JsonPath.<List<?>>read(json(200, stranger, get(list), null), "$.items"))
                .isEmpty();
    }

    @Test
    void the_paper_comes_in_the_language_that_was_asked_for_and_to_nobody_else() throws Exception {
        Council council = scene.council();
        UUID id = scene.held(council);
        MockHttpServletResponse paper = answer(council.chair(), get("/api/minutes/" + id + "/pdf"), null);
        assertThat(paper.getContentType()).isEqualTo("application/pdf");
        assertThat(paper.getHeader("Content-Language")).isEqualTo("es");
        assertThat(paper.getHeader("Content-Disposition")).startsWith("inline").contains("Acta");
        assertThat(paper.getContentAsByteArray()).startsWith("%PDF-".getBytes());
        MockHttpServletResponse copy =
                answer(council.chair(), get("/api/minutes/" + id + "/pdf").param("lang", "en"), null);
        assertThat(copy.getHeader("Content-Language")).isEqualTo("en");
        UUID stranger = community.person("stranger", "DIRECTOR");
        for (String path : List.of("", "/pdf")) {
            json(404, stranger, get("/api/minutes/" + id + path), null);
        }
        json(404, stranger, post("/api/minutes/" + id + "/approve"), null);
        json(404, stranger, post("/api/minutes/" + id + "/signatures"), SIGN);
        json(404, stranger, post("/api/minutes/" + id + "/corrections"), "{\"text\":\"x\"}");
    }

    @Test
    void what_an_auditor_reads_is_on_record() throws Exception {
        UUID id = scene.held(scene.council());
        UUID auditor = community.person("auditor", "AUDITOR");
        json(200, auditor, get("/api/minutes/" + id), null);
        json(403, auditor, post("/api/minutes/" + id + "/approve"), null);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM audit_entry WHERE stream = 'system' AND event = 'audit.read' AND actor = ?")
                        .param(auditor)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void the_page_has_the_words_of_the_paper_and_asks_again_after_a_wrong_password() throws Exception {
        Council council = scene.council();
        UUID id = scene.held(council);
        String page = "/minutes/" + id;
        assertThat(page(council.chair(), get(page))).contains("Acta núm. 1", "Salón Botero", "Aprobar el acta");
        assertThat(page(council.chair(), get("/inbox"))).contains("Acta por aprobar: núm. 1");
        assertThat(page(council.secretary(), get("/inbox"))).doesNotContain("Acta por");
        assertThat(page(council.members().get(3), get(page))).doesNotContain("Aprobar el acta");
        assertThat(page(council.chair(), get("/bodies/" + council.body()))).contains(page);
        assertThat(mvc.perform(post(page + "/approve").with(as.visitor(council.chair())))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(page);
        assertThat(page(council.chair(), get("/"))).contains("Acta por firmar: núm. 1", page + "#sign");
        assertThat(page(council.secretary(), get("/inbox"))).contains("Acta por firmar: núm. 1");
        var refused = mvc.perform(post(page + "/signatures")
                        .param("password", "wrong")
                        .param("statement", "Así fue")
                        .with(as.visitor(council.chair())))
                .andReturn();
        assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo(page + "#sign");
        assertThat((java.util.Map<String, Object>) refused.getFlashMap())
                .containsEntry("statement", "Así fue")
                .containsKey("signError");
        mvc.perform(post(page + "/signatures")
                .param("password", MinutesScene.PASSWORD)
                .param("statement", "Así fue")
                .with(as.visitor(council.chair())));
        assertThat(page(council.secretary(), get(page)))
                .contains("«Así fue» Firmó el", "Firmar el acta", "Falta que firme: ");
        assertThat(page(council.chair(), get("/inbox"))).doesNotContain("Acta por");
    }

    private String page(UUID person, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(request.with(as.visitor(person))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String json(int status, UUID person, MockHttpServletRequestBuilder request, @Nullable String body)
            throws Exception {
        MockHttpServletResponse answer = answer(person, request, body);
        assertThat(answer.getStatus())
                .as(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(status);
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(UUID person, MockHttpServletRequestBuilder request, @Nullable String body)
            throws Exception {
        MockHttpServletRequestBuilder sent = request.with(as.person(person));
        if (body != null) {
            sent.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return mvc.perform(sent).andReturn().getResponse();
    }
}
