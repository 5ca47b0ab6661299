package org.hito.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLException;
import org.hito.platform.StateMoved;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@HitoTest
class ProblemTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRefusalIsADocumentInTheLanguageAskedFor() throws Exception {
        mvc.perform(get("/api/people").with(as.person("director")).header("Accept-Language", "en"))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:hito:problem:not-allowed"))
                .andExpect(jsonPath("$.title").value("Not allowed"))
                .andExpect(jsonPath("$.status").value(403))
                .andExpect(jsonPath("$.detail").value("Only an administrator can do this."));
        mvc.perform(get("/api/people").with(as.person("director")))
                .andExpect(jsonPath("$.title").value("No permitido"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "application/pdf;q=0.9, text/*", "nonsense"})
    void theInterfaceSpeaksJsonWhateverIsAccepted(String accept) throws Exception {
        mvc.perform(get("/api/me").with(as.person("director")).header("Accept", accept))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.username").value("director"));
        mvc.perform(get("/api/tasks/unknown").with(as.person("director")).header("Accept", accept))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void aRefusalOnAPageIsAPage() throws Exception {
        mvc.perform(get("/people").with(as.visitor("director")))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("Solo quien administra")));
        mvc.perform(get("/people").with(as.visitor("director")).accept(MediaType.APPLICATION_JSON))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "[]",
                "\"text\"",
                "{\"username\":{}}",
                "{\"roles\":[\"EMPEROR\"]}",
                "{\"roles\":7}",
                "{\"username\":\"\\ud800\",\"displayName\":\"a\\u0000b\"}",
                "{\"displayName\":1e999999999}",
                "{\"username\":\"abc\\u0000\"}"
            })
    void badJsonIsTheCallersFault(String json) throws Exception {
        mvc.perform(post("/api/people")
                        .with(as.person("admin"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andExpect(result ->
                        assertThat(result.getResponse().getStatus()).as(json).isIn(400, 422))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void deepJsonIsTheCallersFault() throws Exception {
        for (String json :
                new String[] {"[".repeat(100_000), "{\"a\":".repeat(100_000), "{\"roles\":" + "[".repeat(5_000)}) {
            mvc.perform(post("/api/people")
                            .with(as.person("admin"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json))
                    .andExpect(status().isBadRequest());
        }
    }

    @Test
    void everyRefusalOfTheFrameworkHasItsStatus() throws Exception {
        mvc.perform(get("/api/people?limit=x").with(as.person("admin"))).andExpect(status().isBadRequest());
        mvc.perform(get("/api/people?limit=201").with(as.person("admin"))).andExpect(status().isBadRequest());
        mvc.perform(get("/api/people?after=nonsense").with(as.person("admin"))).andExpect(status().isBadRequest());
        mvc.perform(get("/api/people?role=EMPEROR").with(as.person("admin"))).andExpect(status().isBadRequest());
        mvc.perform(get("/api/people/no-uuid").with(as.person("admin")))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(400, 404));
        mvc.perform(put("/api/me").with(as.person("admin")))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("GET")));
        mvc.perform(get("/api/nothing").with(as.person("admin"))).andExpect(status().isNotFound());
        mvc.perform(post("/api/people")
                        .with(as.person("admin"))
                        .contentType("text/csv")
                        .content("a;b"))
                .andExpect(status().isUnsupportedMediaType());
        mvc.perform(post("/api/people")
                        .with(as.person("admin"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("x".repeat(3_000_000)))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.type").value("urn:hito:problem:too-large"));
        mvc.perform(get(java.net.URI.create("/api/people?q=%00")).with(as.person("admin")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void refusalsOfSignedInPeopleAreOnRecord() throws Exception {
        mvc.perform(get("/api/people?q=typed-secret").with(as.person("refused-one")));
        mvc.perform(get("/api/nothing-there").with(as.person("refused-one")));
        mvc.perform(get("/api/people"));
        assertThat(jdbc.sql(
                                """
                                SELECT v.data FROM audit_entry e JOIN audit_value v USING (stream, seq)
                                JOIN person p ON p.id = e.actor
                                WHERE e.event = 'access.refused' AND p.username = 'refused-one'
                                """)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("/api/people", "not-allowed")
                .doesNotContain("typed-secret");
    }

    @Test
    void conflictsAreConflictsHoweverTheyShow() {
        assertThat(Problems.of(new OptimisticLockingFailureException("x"))
                        .status()
                        .value())
                .isEqualTo(409);
        assertThat(Problems.of(new DuplicateKeyException("x")).status().value()).isEqualTo(409);
        assertThat(Problems.of(new org.camunda.bpm.engine.OptimisticLockingException("x"))
                        .status()
                        .value())
                .isEqualTo(409);
        assertThat(Problems.of(new IllegalStateException(new StateMoved("problem.state-moved")))
                        .status()
                        .value())
                .isEqualTo(409);
        assertThat(Problems.of(new DataIntegrityViolationException("x", new SQLException("nul", "22021")))
                        .status()
                        .value())
                .isEqualTo(400);
        assertThat(Problems.of(new IllegalStateException("x")).status().value()).isEqualTo(500);
        assertThat(Problems.of(new StackOverflowError()).status().value()).isEqualTo(400);
    }
}
