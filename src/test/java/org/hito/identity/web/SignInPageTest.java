package org.hito.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.hamcrest.Matchers;
import org.hito.identity.Role;
import org.hito.identity.TestPeople;
import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@HitoTest
class SignInPageTest {

    private static final String PASSWORD = "cuatro hitos en marcha";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    As as;

    @Test
    void aDeepLinkSurvivesSigningIn() throws Exception {
        people.withPassword("deep", PASSWORD, Role.AUDITOR);
        MvcResult stranger = mvc.perform(get("/people?q=x y&after="))
                .andExpect(status().isFound())
                .andReturn();
        String signIn = stranger.getResponse().getRedirectedUrl();
        assertThat(signIn).startsWith("/sign-in?to=%2Fpeople");

        mvc.perform(get(java.net.URI.create(signIn)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("value=\"/people?q=")));

        Cookie session = mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", " Deep ")
                        .param("password", PASSWORD)
                        .param("to", "/people?q=x"))
                .andExpect(redirectedUrl("/people?q=x"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        mvc.perform(get("/people?q=x").cookie(session)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/sign-out",
                "\\\\evil",
                "/%0d%0aSet-Cookie:x",
                " //evil.example"
            })
    void signingInNeverLeadsElsewhere(String to) throws Exception {
        people.person("elsewhere");
        String url = OwnPath.checked(to);
        assertThat(url).satisfiesAnyOf(it -> assertThat(it).isEqualTo("/"), it -> assertThat(it)
                .matches("/[^/\\\\\r\n].*"));
        assertThat(to.startsWith("/%0d") || url.equals("/")).isTrue();
    }

    @Test
    void aSessionFromBeforeIsNotTakenOver() throws Exception {
        people.withPassword("fixed", PASSWORD);
        Cookie planted = new Cookie("SESSION", as.session("somebody-else"));
        Cookie own = mvc.perform(post("/sign-in")
                        .with(csrf())
                        .cookie(planted)
                        .param("username", "fixed")
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        assertThat(own.getValue()).isNotEqualTo(planted.getValue());
        assertThat(own.isHttpOnly()).isTrue();
        mvc.perform(get("/me").cookie(planted)).andExpect(redirectedUrl("/sign-in?to=%2Fme"));
        mvc.perform(get("/me").cookie(own)).andExpect(content().string(Matchers.containsString("Person fixed")));
    }

    @Test
    void aWrongPasswordShowsThePageAgain() throws Exception {
        people.withPassword("wrong", PASSWORD);
        mvc.perform(post("/sign-in").with(csrf()).param("username", "wrong").param("password", "otra cosa larga"))
                .andExpect(status().isUnauthorized())
                .andExpect(cookie().doesNotExist("SESSION"))
                .andExpect(content().string(Matchers.containsString("value=\"wrong\"")));
    }

    @Test
    void leavingEndsTheSession() throws Exception {
        Cookie session = new Cookie("SESSION", as.session("leaver"));
        mvc.perform(post("/sign-out").with(csrf()).cookie(session)).andExpect(redirectedUrl("/sign-in?out"));
        mvc.perform(get("/me").cookie(session)).andExpect(status().isFound());
    }

    @Test
    void outsideTheDemonstrationNobodyEntersWithoutAPassword() throws Exception {
        people.person("director");
        mvc.perform(post("/sign-in/demo").with(csrf()).param("username", "director"))
                .andExpect(status().isNotFound())
                .andExpect(cookie().doesNotExist("SESSION"));
        mvc.perform(get("/sign-in"))
                .andExpect(content().string(Matchers.not(Matchers.containsString("/sign-in/demo"))));
    }

    @Test
    void aFragmentAskedForByAStrangerLeavesThePage() throws Exception {
        mvc.perform(get("/me").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/sign-in"));
    }
}
