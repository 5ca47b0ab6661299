package org.hito.actor.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.hito.creation.CreationScene;
import org.hito.creation.CreationScene.Stage;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of services, without script: register, deliver, be refused the second time and go on to the council. */
@HitoTest
@Import(CreationScene.class)
class ServicePagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    CreationScene scene;

    @Test
    void a_service_is_registered_delivered_refused_and_asked_of_the_council() {
        Stage stage = scene.registered();
        UUID director = stage.director();
        String path = "/initiatives/" + stage.initiative() + "/services";
        String firm = JsonPath.read(
                Answer.of(
                        mvc,
                        201,
                        post("/api/actors")
                                .with(as.person(director))
                                .contentType("application/json")
                                .content("{\"data\":{\"name\":\"Firma %s\",\"kind\":\"FIRM\"}}"
                                        .formatted(UUID.randomUUID()))),
                "$.id");
        assertThat(page(200, get(path), director)).contains("Todavía no hay servicios", "Registrar un servicio");
        page(
                302,
                post(path + "/new")
                        .param("initiative", stage.initiative().toString())
                        .param("name", "Curso de costos")
                        .param("line", "TRAINING")
                        .param("charging", "FREE")
                        .param("description", "Veinte horas")
                        .param("_action", "complete"),
                director);
        String api = Answer.of(
                mvc, 200, get("/api/services?initiative=" + stage.initiative()).with(as.person(director)));
        String id = JsonPath.<List<String>>read(api, "$.items[*].id").get(0);
        String name =
                JsonPath.read(Answer.of(mvc, 200, get("/api/actors/" + firm).with(as.person(director))), "$.name");
        String choose = page(200, get("/services/" + id + "/deliver?q=" + name.substring(6)), director);
        assertThat(choose).contains("¿A qué empresa se prestó?", name, "/services/" + id + "/deliver?firm=" + firm);
        assertThat(page(200, get("/services/" + id + "/deliver?q=nadaparecido"), director))
                .contains("Ninguna empresa se llama así");
        String form = page(200, get("/services/" + id + "/deliver?firm=" + firm), director);
        assertThat(firms(form)).contains(name).containsOnlyOnce("value=\"" + firm);
        assertThat(firms(form).split("<option"))
                .as("nothing, and the firm that was chosen")
                .hasSize(3);
        assertThat(page(200, get("/services/" + id + "/deliver?firm=" + UUID.randomUUID()), director))
                .contains("¿A qué empresa se prestó?");
        page(302, delivery(id, firm), director);
        assertThat(page(200, get("/services/" + id + "/deliver?q=" + name.substring(6)), director))
                .contains("Ya recibió sin costo un servicio de esta línea");

        String refused = page(409, delivery(id, firm), director);

        assertThat(refused).contains("ya recibió sin costo", "Curso de costos", "Pedir una excepción al consejo", firm);
        page(422, post("/services/" + id + "/overrides").param("firm", firm), director);
        page(
                302,
                post("/services/" + id + "/overrides").param("firm", firm).param("grounds", "Cambió de dueño"),
                director);
        assertThat(page(200, get("/services/" + id), director))
                .contains("Firma", "Ante el consejo", "Cambió de dueño", "Dejar de ofrecerlo");
        assertThat(page(200, get("/services?line=TRAINING&charging=FREE"), director))
                .contains("Curso de costos");
        assertThat(page(200, get("/services/" + id), scene.chair(stage)))
                .contains("Curso de costos")
                .doesNotContain("Registrar una entrega", "Dejar de ofrecerlo");
        page(302, post("/services/" + id + "/retire").param("grounds", "Nadie lo presta"), director);
        assertThat(page(200, get(path), director)).contains("Ya no se ofrece");
        page(409, post("/services/" + id + "/retire").param("grounds", "Otra vez"), director);
    }

    /** The field of the firm. */
    private static String firms(String page) {
        String field = page.substring(page.indexOf("name=\"firm\""));
        return field.substring(0, field.indexOf("</select>"));
    }

    private static MockHttpServletRequestBuilder delivery(String service, String firm) {
        return post("/services/" + service + "/deliver")
                .param("service", service)
                .param("firm", firm)
                .param("day", "2026-03-01")
                .param("notes", "Todo el curso")
                .param("_action", "complete");
    }

    private String page(int status, MockHttpServletRequestBuilder request, UUID person) {
        return Answer.of(mvc, status, request.with(as.visitor(person)).accept("text/html"));
    }
}
