package org.hito.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Keys that have no place in a request are refused by name, whoever reads the request, and nothing is done. */
@HitoTest
@AutoConfigureMockMvc
class UnknownKeysTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Test
    void people_and_bodies_refuse_them_all_at_once() throws Exception {
        String name = "Consejo " + UUID.randomUUID();

        String person = refused(
                post("/api/people"), "{\"username\":\"x1\",\"displayName\":\"X\",\"role\":\"CHAIR\",\"admin\":true}");
        assertThat(fields(person)).containsExactlyInAnyOrder("role", "admin");
        assertThat(JsonPath.<List<String>>read(person, "$.errors[*].code")).containsOnly("unknown");
        assertThat(JsonPath.<String>read(person, "$.type")).isEqualTo("urn:hito:problem:form-invalid");
        UUID id = as.view("director").id();
        assertThat(fields(refused(patch("/api/people/" + id), "{\"enable\":false}")))
                .containsExactly("enable");
        assertThat(fields(refused(
                        post("/api/bodies"), "{\"kind\":\"COMMITTEE\",\"name\":\"" + name + "\",\"rule\":\"simple\"}")))
                .containsExactly("rule");
        UUID nobody = UUID.randomUUID();
        assertThat(fields(refused(
                        put("/api/bodies/" + nobody + "/seats/" + nobody + "/holder"),
                        "{\"person\":\"director\",\"from\":\"2026-01-01\"}")))
                .containsExactly("from");
        assertThat(send(post("/api/bodies"), "{\"kind\":\"COMMITTEE\",\"name\":\"" + name + "\"}")
                        .getStatus())
                .as("the refused one was not made")
                .isEqualTo(201);
    }

    @Test
    void a_key_inside_is_named_by_its_path() throws Exception {
        String refused = refused(
                post("/api/bodies"),
                "{\"kind\":\"COMMITTEE\",\"name\":\"N\",\"settings\":{\"quorun\":\"1/2\"},\"zone\":1}");

        assertThat(fields(refused)).containsExactlyInAnyOrder("settings.quorun", "zone");
    }

    private static List<String> fields(String problem) {
        return JsonPath.read(problem, "$.errors[*].field");
    }

    private String refused(MockHttpServletRequestBuilder request, String body) throws Exception {
        MockHttpServletResponse answer = send(request, body);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(request.contentType("application/json").content(body).with(as.person("admin")))
                .andReturn()
                .getResponse();
    }
}
