package org.hito.actor.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.actor.ActorFacts;
import org.hito.actor.ActorKind;
import org.hito.actor.ActorRegister;
import org.hito.audit.SealedValues;
import org.hito.audit.Stream;
import org.hito.audit.TrailVerifier;
import org.hito.creation.CreationScene;
import org.hito.testing.Answer;
import org.hito.testing.As;
import org.hito.testing.Community;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HitoTest
@AutoConfigureMockMvc
@Import(CreationScene.class)
class ContactTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    CreationScene scene;

    @Autowired
    Community community;

    @Autowired
    ActorRegister register;

    @Autowired
    TrailVerifier verifier;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_contact_is_recorded_with_its_consent_and_seen_by_the_team_only() {
        CreationScene.Stage stage = scene.registered();
        String firm = actor(stage);
        String person = "Ana Luz " + UUID.randomUUID();

        String made = record(201, stage.director(), firm, person);

        assertThat(JsonPath.<String>read(made, "$.person.name")).isEqualTo(person);
        assertThat(JsonPath.<Integer>read(made, "$.consent.textVersion")).isEqualTo(1);
        assertThat(JsonPath.<String>read(made, "$.consent.text")).contains("Ley 1581");
        assertThat(JsonPath.<String>read(made, "$.consent.recordedBy")).isNotEmpty();
        String id = JsonPath.read(made, "$.id");
        UUID stranger = scene.registered().director();
        send(403, stranger, get("/api/actors/" + firm + "/contacts"), null);
        send(404, stranger, get("/api/contacts/" + id), null);
        send(404, stranger, post("/api/contacts/" + id + "/erase"), null);
        for (String other : List.of("auditor", "admin")) {
            send(403, as.view(other).id(), get("/api/actors/" + firm + "/contacts"), null);
        }
        String page = Answer.of(mvc, 200, get("/actors/" + firm + "/contacts").with(as.visitor(stage.director())));
        assertThat(page).contains(person);
    }

    @Test
    void a_withdrawn_consent_hides_the_person_and_an_erased_one_is_gone_everywhere_while_the_trail_verifies() {
        CreationScene.Stage stage = scene.registered();
        String firm = actor(stage);
        String person = "Rosa Elena " + UUID.randomUUID();
        String made = record(201, stage.director(), firm, person);
        String id = JsonPath.read(made, "$.id");
        String commitment = JsonPath.read(made, "$.commitment");
        Map<String, Object> kept = jdbc.sql("SELECT salt, data FROM actor_contact_value WHERE contact = ?")
                .param(UUID.fromString(id))
                .query()
                .singleRow();
        assertThat(SealedValues.prove((byte[]) kept.get("salt"), (String) kept.get("data"), commitment))
                .isTrue();
        assertThat(SealedValues.prove((byte[]) kept.get("salt"), kept.get("data") + " ", commitment))
                .isFalse();

        String withdrawn = send(200, stage.director(), post("/api/contacts/" + id + "/withdraw"), null);
        assertThat(JsonPath.<Object>read(withdrawn, "$.person")).isNull();
        send(409, stage.director(), post("/api/contacts/" + id + "/withdraw"), null);
        String erased = send(200, stage.director(), post("/api/contacts/" + id + "/erase"), null);

        assertThat(JsonPath.<String>read(erased, "$.status")).isEqualTo("ERASED");
        send(409, stage.director(), post("/api/contacts/" + id + "/erase"), null);
        assertThat(textsWith(person)).as("tables that still hold the name").isEmpty();
        assertThat(textsWith(commitment)).contains("audit_value", "actor_contact");
        assertThat(verifier.verify(Stream.SYSTEM).whole()).isTrue();
    }

    @Test
    void who_was_named_before_consent_was_asked_for_is_read_by_the_team_until_it_is_erased() {
        CreationScene.Stage stage = scene.registered();
        String person = "Ana Restrepo " + UUID.randomUUID();
        String firm = actor(stage, person);
        String path = "/api/actors/" + firm + "/earlier-contacts";
        String actors = "/api/initiatives/" + stage.initiative() + "/actors";

        assertThat(JsonPath.<List<String>>read(send(200, stage.director(), get(path), null), "$.items"))
                .containsExactly(person);
        assertThat(send(200, stage.director(), get(actors), null)).contains(person);
        assertThat(send(200, as.view("auditor").id(), get(actors), null)).doesNotContain(person);
        send(403, as.view("auditor").id(), get(path), null);
        send(403, scene.registered().director(), post(path + "/erase"), null);
        assertThat(Answer.of(mvc, 200, get("/actors/" + firm + "/contacts").with(as.visitor(stage.director()))))
                .contains(person, "Borrar estos nombres");

        assertThat(JsonPath.<List<String>>read(send(200, stage.director(), post(path + "/erase"), null), "$.items"))
                .isEmpty();

        send(409, stage.director(), post(path + "/erase"), null);
        assertThat(textsWith(person)).as("tables that still hold the name").isEmpty();
        assertThat(verifier.verify(Stream.SYSTEM).whole()).isTrue();
    }

    @Test
    void what_is_refused() {
        CreationScene.Stage stage = scene.registered();
        String firm = actor(stage);
        String path = "/api/actors/" + firm + "/contacts";
        String good = body("Luis Mora");

        send(422, stage.director(), post(path), good.replace("\"consented\":true", "\"consented\":false"));
        send(422, stage.director(), post(path), good.replace("2026-01-15", "2199-01-01"));
        send(422, stage.director(), post(path), good.replace("@", " at "));
        send(
                422,
                stage.director(),
                post(path),
                good.replace("\"consented\":true", "\"consented\":true,\"consentText\":\"Otro\""));
        send(422, stage.director(), post(path), good.replace("}}", "},\"id\":1}"));
        send(404, stage.director(), post("/api/actors/" + UUID.randomUUID() + "/contacts"), good);
    }

    /** Every table of text that holds it, asked of the whole database. */
    private List<String> textsWith(String words) {
        return jdbc
                .sql(
                        """
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'act\\_%'
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql(
                                "SELECT EXISTS (SELECT 1 FROM " + table + " t WHERE position(? IN t::text) > 0)")
                        .param(words)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private String actor(CreationScene.Stage stage) {
        return actor(stage, null);
    }

    private String actor(CreationScene.Stage stage, String contact) {
        String name = "Con Contacto " + UUID.randomUUID();
        community.as(
                stage.director(),
                () -> community.inTransaction(() -> {
                    register.tell(
                            stage.initiative(),
                            List.of(new ActorFacts(name, ActorKind.FIRM, null, null, null, null, contact, null)));
                    return name;
                }));
        List<String> ids =
                JsonPath.read(send(200, stage.director(), get("/api/actors").param("q", name), null), "$.items[*].id");
        return ids.get(0);
    }

    private String record(int status, UUID by, String firm, String person) {
        return send(status, by, post("/api/actors/" + firm + "/contacts"), body(person));
    }

    private static String body(String person) {
        return ("{\"data\":{\"name\":\"%s\",\"position\":\"Gerente\",\"mail\":\"persona@ejemplo.org\",\"phone\":\"604 123 4567\","
                        + "\"purpose\":\"SERVICES\",\"obtained\":\"IN_WRITING\",\"consentedOn\":\"2026-01-15\",\"consented\":true}}")
                .formatted(person);
    }

    private String send(int status, UUID person, MockHttpServletRequestBuilder request, String body) {
        return Answer.of(mvc, status, request.with(as.person(person)), body);
    }
}
