package org.hito.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

@HitoTest
class DoorsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/task",
                "/camunda",
                "/camunda/app/cockpit",
                "/h2-console",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/nothing",
                "/people/../nothing/x",
                "/error",
                "/assets/nothing.js",
                "/favicon.ico",
                "/.env",
                "/WEB-INF/web.xml"
            })
    void unknownPathsAreFoundByNobody(String path) throws Exception {
        for (String method : new String[] {"GET", "POST", "PUT", "DELETE"}) {
            mvc.perform(request(HttpMethod.valueOf(method), java.net.URI.create(path)))
                    .andExpect(result -> assertThat(result.getResponse().getStatus())
                            .as(method + " " + path)
                            .isIn(400, 404));
        }
        mvc.perform(get(java.net.URI.create(path)).with(as.visitor("director")))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(400, 404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/nothing", "/api/nothing/here"})
    void whatTheApiDoesNotKnowIsNotThereForAnybody(String path) throws Exception {
        mvc.perform(get(path))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Content-Type", "application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/actuator/health", "/v3/api-docs"})
    void someDoorsAreOpen(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/api/tokens", "/api/people"})
    void theApiAsksForAToken(String path) throws Exception {
        mvc.perform(get(path))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer realm=\"hito\""))
                .andExpect(header().string("Content-Type", "application/problem+json"));
        mvc.perform(get(path).header("Authorization", "Bearer nonsense")).andExpect(status().isUnauthorized());
    }

    @Test
    void theApiKnowsNoCookies() throws Exception {
        mvc.perform(get("/api/me").cookie(new Cookie("SESSION", as.session("director"))))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void pagesKnowNoTokens() throws Exception {
        mvc.perform(get("/me").header("Authorization", as.bearer("director"))).andExpect(status().isFound());
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        Cookie session = new Cookie("SESSION", as.session("director"));
        mvc.perform(post("/me/tokens").cookie(session)).andExpect(status().isForbidden());
        mvc.perform(post("/me/tokens").cookie(session).with(csrf().useInvalidToken()))
                .andExpect(status().isForbidden());
        mvc.perform(post("/sign-in").param("username", "x").param("password", "y"))
                .andExpect(status().isForbidden());
        mvc.perform(post("/me/tokens").cookie(session).with(csrf())).andExpect(status().isOk());
    }

    @Test
    void everyAnswerTellsTheBrowserWhatToTrust() throws Exception {
        for (String path : new String[] {"/sign-in", "/nothing", "/api/me"}) {
            mvc.perform(get(path).secure(true))
                    .andExpect(header().string(
                                    "Content-Security-Policy",
                                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                                            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                                            + "base-uri 'none'; manifest-src 'self'"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("Referrer-Policy", "same-origin"))
                    .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                    .andExpect(header().exists("Permissions-Policy"))
                    .andExpect(header().exists("Strict-Transport-Security"));
        }
        mvc.perform(get("/swagger-ui/index.html"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                org.hamcrest.Matchers.startsWith("default-src 'none'; script-src 'self'; ")));
        mvc.perform(get("/sign-in"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"))
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")));
    }
}
