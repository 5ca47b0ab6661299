package org.hito.council;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hito.identity.Tokens;
import org.hito.testing.Answer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds sessions by the interface, in the name of whoever is asked to. */
@TestComponent
class SessionClient {

    private final MockMvc mvc;
    private final Tokens tokens;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    SessionClient(MockMvc mvc, Tokens tokens, JdbcClient jdbc, JsonMapper json) {
        this.mvc = mvc;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Convened with everything that waits, on the first possible day; answers with its path. */
    String convened(UUID by, UUID body) {
        return convened(by, filled(by, body));
    }

    String convened(UUID by, ObjectNode data) {
        String made = answer(
                201,
                by,
                post("/api/sessions"),
                json.createObjectNode().set("data", data).toString());
        return "/api/sessions/" + JsonPath.<String>read(made, "$.id");
    }

    /** The form as it is handed out, with what it leaves open. */
    ObjectNode filled(UUID by, UUID body) {
        String form = ok(by, get("/api/forms/convene-session?body=" + body), null);
        ObjectNode data = (ObjectNode) json.readTree(form).path("data");
        return data.put("minutes", 90).put("mode", "MIXED").put("place", "Cámara de Comercio, Sala 3");
    }

    Instant planned(String session, UUID by) {
        return OffsetDateTime.parse(JsonPath.read(ok(by, get(session), null), "$.planned"))
                .toInstant();
    }

    UUID id(String session) {
        return UUID.fromString(session.substring(session.lastIndexOf('/') + 1));
    }

    /** What the person finds in the inbox. */
    List<String> tasks(UUID person) {
        return JsonPath.read(ok(person, get("/api/tasks"), null), "$.items[*].definition");
    }

    List<String> trailOf(UUID body) {
        return jdbc.sql("SELECT event FROM audit_entry WHERE stream = ? ORDER BY seq")
                .param("body:" + body)
                .query(String.class)
                .list();
    }

    /** Only these seats are there. */
    String attendance(int seats, String... present) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < seats; i++) {
            boolean there = List.of(present).contains(String.valueOf(i));
            rows.append(i == 0 ? "" : ",")
                    .append("{\"mode\":\"")
                    .append(there ? "IN_PERSON" : "ABSENT")
                    .append("\"}");
        }
        return "{\"data\":{\"seats\":[" + rows + "]}}";
    }

    String text(UUID person, MockHttpServletRequestBuilder request) {
        return answer(200, person, request, null);
    }

    String ok(UUID person, MockHttpServletRequestBuilder request, String body) {
        return answer(200, person, request, body);
    }

    String refused(int status, UUID person, MockHttpServletRequestBuilder request, String body) {
        return answer(status, person, request, body);
    }

    String token(UUID person) {
        return tokens.make(person).token();
    }

    /** With a token made before. */
    String read(String token, MockHttpServletRequestBuilder request) {
        return Answer.of(mvc, 200, request.header("Authorization", "Bearer " + token));
    }

    private String answer(int status, UUID person, MockHttpServletRequestBuilder request, String body) {
        request.header("Authorization", "Bearer " + tokens.make(person).token());
        if (body != null) {
            request.contentType("application/json").content(body);
        }
        return Answer.of(mvc, status, request);
    }
}
