package org.hito.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.identity.TestPeople;
import org.hito.platform.MovableClock;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HitoTest
class PeopleTest {

    private static final String PASSWORD = "cuatro hitos en marcha";

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Test
    void administratorsChangeAuditorsReadOthersDoNeither() throws Exception {
        UUID someone = people.add("someone").id();
        for (String path : new String[] {"/api/people", "/api/people/" + someone}) {
            mvc.perform(get(path).with(as.person("admin"))).andExpect(status().isOk());
            mvc.perform(get(path).with(as.person("auditor"))).andExpect(status().isOk());
            mvc.perform(get(path).with(as.person("director"))).andExpect(status().isForbidden());
        }
        for (String page : new String[] {"/people", "/people/" + someone}) {
            mvc.perform(get(page).with(as.visitor("admin"))).andExpect(status().isOk());
            mvc.perform(get(page).with(as.visitor("auditor"))).andExpect(status().isOk());
            mvc.perform(get(page).with(as.visitor("director"))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/people/new").with(as.visitor("admin"))).andExpect(status().isOk());
        mvc.perform(get("/people/new").with(as.visitor("auditor"))).andExpect(status().isForbidden());
        for (String who : new String[] {"auditor", "director"}) {
            for (MockHttpServletRequestBuilder change : List.of(
                    post("/api/people").content("{}"),
                    patch("/api/people/" + someone).content("{\"enabled\":false}"),
                    put("/api/people/" + someone + "/password").content("{\"password\":\"" + PASSWORD + "\"}"),
                    post("/api/people/" + someone + "/password-link"),
                    delete("/api/people/" + someone + "/sessions"),
                    delete("/api/people/" + someone + "/tokens/" + UUID.randomUUID()))) {
                mvc.perform(change.contentType(MediaType.APPLICATION_JSON).with(as.person(who)))
                        .andExpect(status().isForbidden());
            }
        }
        mvc.perform(get("/api/people/" + UUID.randomUUID()).with(as.person("admin")))
                .andExpect(status().isNotFound());
    }

    @Test
    void anAddedPersonSetsAPasswordOnceByLink() throws Exception {
        String added = mvc.perform(post("/api/people")
                        .with(as.person("admin"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"username\":\"Nueva\",\"displayName\":\"Ana Nueva\",\"roles\":[\"DIRECTOR\"]}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.person.username").value("nueva"))
                .andExpect(jsonPath("$.person.hasPassword").value(false))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(added, "$.person.id");
        String path = JsonPath.read(
                mvc.perform(post("/api/people/" + id + "/password-link").with(as.person("admin")))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.path");
        String token = path.substring(path.indexOf('=') + 1);

        mvc.perform(get(path)).andExpect(status().isOk()).andExpect(content().string(containsString("Ana Nueva")));
        mvc.perform(post("/new-password").with(csrf()).param("token", token).param("password", "corta"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/new-password").with(csrf()).param("token", token).param("password", PASSWORD))
                .andExpect(redirectedUrl("/sign-in"));
        mvc.perform(get(path)).andExpect(status().isNotFound());
        mvc.perform(post("/api/tokens").headers(basic("nueva", PASSWORD))).andExpect(status().isCreated());
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws Exception {
        mvc.perform(
                        post("/api/people")
                                .with(as.person("admin"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"username\":\"a b\",\"displayName\":\" \",\"email\":\"x\",\"roles\":[\"AUDITOR\",\"DIRECTOR\"]}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:hito:problem:form-invalid"))
                .andExpect(jsonPath("$.errors.length()").value(4))
                .andExpect(jsonPath("$.errors[0].field").value("username"))
                .andExpect(jsonPath("$.errors[0].code").value("pattern"));
        mvc.perform(post("/people")
                        .with(as.visitor("admin"))
                        .param("username", "a b")
                        .param("displayName", "Ana"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(containsString("value=\"Ana\"")));
    }

    @Test
    void takingARoleEndsSessionsAtOnce() throws Exception {
        PersonView person = people.add("demoted", Role.ADMINISTRATOR, Role.DIRECTOR);
        Cookie session = new Cookie("SESSION", as.session("demoted"));
        mvc.perform(get("/people").cookie(session)).andExpect(status().isOk());
        String bearer = as.bearer("demoted");
        change(person.id(), "{\"roles\":[\"DIRECTOR\"]}");
        mvc.perform(get("/people").cookie(session)).andExpect(status().isFound());
        mvc.perform(get("/api/people").header("Authorization", bearer)).andExpect(status().isForbidden());
        assertThat(events(person.id())).contains("identity.role-taken");
    }

    @Test
    void aRoleGivenCountsInTheSessionThatIsOpen() throws Exception {
        PersonView person = people.add("promoted");
        Cookie session = new Cookie("SESSION", as.session("promoted"));
        mvc.perform(get("/people").cookie(session)).andExpect(status().isForbidden());
        change(person.id(), "{\"roles\":[\"AUDITOR\"]}");
        mvc.perform(get("/people").cookie(session)).andExpect(status().isOk());
    }

    @Test
    void disablingShutsEveryDoor() throws Exception {
        PersonView person = people.withPassword("shut-out", PASSWORD);
        Cookie session = new Cookie("SESSION", as.session("shut-out"));
        String bearer = as.bearer("shut-out");
        change(person.id(), "{\"enabled\":false}");
        mvc.perform(get("/me").cookie(session)).andExpect(status().isFound());
        mvc.perform(get("/api/me").header("Authorization", bearer)).andExpect(status().isUnauthorized());
        mvc.perform(post("/api/tokens").headers(basic("shut-out", PASSWORD))).andExpect(status().isUnauthorized());
        change(person.id(), "{\"enabled\":true}");
        mvc.perform(get("/api/me").header("Authorization", bearer)).andExpect(status().isUnauthorized());
    }

    @Test
    void changingThePasswordKeepsOnlyThisSession() throws Exception {
        PersonView person = people.withPassword("changer", PASSWORD);
        Cookie here = new Cookie("SESSION", as.session("changer"));
        Cookie elsewhere = new Cookie("SESSION", as.session("changer"));
        String bearer = as.bearer("changer");
        mvc.perform(post("/me/password")
                        .with(csrf())
                        .cookie(here)
                        .param("current", "no es esta")
                        .param("password", "otra clave con sentido"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/me/password")
                        .with(csrf())
                        .cookie(here)
                        .param("current", PASSWORD)
                        .param("password", "otra clave con sentido"))
                .andExpect(redirectedUrl("/me"));
        mvc.perform(get("/me").cookie(here)).andExpect(status().isOk());
        mvc.perform(get("/me").cookie(elsewhere)).andExpect(status().isFound());
        mvc.perform(get("/api/me").header("Authorization", bearer)).andExpect(status().isUnauthorized());
        assertThat(events(person.id())).contains("identity.password-changed");
    }

    @Test
    void tokensExpireAreListedAndRevoked() throws Exception {
        people.withPassword("programmer", PASSWORD);
        String made = mvc.perform(post("/api/tokens").headers(basic("programmer", PASSWORD)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.expiresAt").exists())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String bearer = "Bearer " + JsonPath.read(made, "$.token");
        mvc.perform(get("/api/me").header("Authorization", bearer))
                .andExpect(jsonPath("$.username").value("programmer"))
                .andExpect(jsonPath("$.roles").isEmpty())
                .andExpect(jsonPath("$.seats").isEmpty());
        mvc.perform(get("/api/tokens").header("Authorization", bearer))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].current").value(true))
                .andExpect(jsonPath("$.items[0].token").doesNotExist());
        mvc.perform(delete("/api/tokens/" + JsonPath.read(made, "$.id")).with(as.person("director")))
                .andExpect(status().isNotFound());
        assertThat(jdbc.sql("SELECT count(*) FROM access_token WHERE encode(hash, 'escape') LIKE :token")
                        .param("token", "%" + JsonPath.read(made, "$.token") + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        clock.advance(Duration.ofDays(29));
        mvc.perform(get("/api/me").header("Authorization", bearer)).andExpect(status().isOk());
        clock.advance(Duration.ofDays(2));
        mvc.perform(get("/api/me").header("Authorization", bearer)).andExpect(status().isUnauthorized());
        clock.release();
        mvc.perform(delete("/api/tokens/" + JsonPath.read(made, "$.id")).header("Authorization", bearer))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/me").header("Authorization", bearer)).andExpect(status().isUnauthorized());
    }

    @Test
    void wrongPasswordsAndUnknownPeopleGetTheSameAnswer() throws Exception {
        people.withPassword("same-answer", PASSWORD);
        List<String> answers = new java.util.ArrayList<>();
        for (String name : new String[] {"same-answer", "nobody-at-all"}) {
            answers.add(mvc.perform(post("/api/tokens").headers(basic(name, "no es esta")))
                    .andExpect(status().isUnauthorized())
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
        }
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        for (int i = 0; i < 4; i++) {
            mvc.perform(post("/api/tokens").headers(basic("nobody-at-all", "no es esta")));
        }
        mvc.perform(post("/api/tokens").headers(basic("nobody-at-all", "no es esta")))
                .andExpect(status().isTooManyRequests())
                .andExpect(result -> assertThat(
                                Integer.parseInt(result.getResponse().getHeader("Retry-After")))
                        .isBetween(1, 30));
    }

    @Test
    void theListIsPagedByKey() throws Exception {
        for (String name : List.of("zz-page-c", "zz-page-a", "zz-page-b")) {
            people.add(name);
        }
        String first = mvc.perform(get("/api/people?q=zz-page&limit=2").with(as.person("admin")))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].username").value("zz-page-a"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(get("/api/people?q=zz-page&limit=2")
                        .param("after", JsonPath.<String>read(first, "$.next"))
                        .with(as.person("admin")))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].username").value("zz-page-c"))
                .andExpect(jsonPath("$.next").value(org.hamcrest.Matchers.nullValue()));
        mvc.perform(get("/api/people?q=100%25").with(as.person("admin")))
                .andExpect(jsonPath("$.items").isEmpty());
    }

    private void change(UUID person, String json) throws Exception {
        mvc.perform(patch("/api/people/" + person)
                        .with(as.person("admin"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andExpect(status().isOk());
    }

    private List<String> events(UUID person) {
        return jdbc.sql(
                        """
                        SELECT e.event FROM audit_entry e JOIN audit_value v USING (stream, seq)
                        WHERE v.data LIKE '%' || :person || '%' ORDER BY e.seq
                        """)
                .param("person", person.toString())
                .query(String.class)
                .list();
    }

    private static org.springframework.http.HttpHeaders basic(String name, String password) {
        var headers = new org.springframework.http.HttpHeaders();
        headers.setBasicAuth(name, password);
        return headers;
    }
}
