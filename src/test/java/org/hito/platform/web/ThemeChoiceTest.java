package org.hito.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ThemeChoiceTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void withoutAChoiceTheSystemDecides() {
        assertThat(ThemeChoice.of(request)).isNull();
    }

    @Test
    void aChoiceHoldsForThisPageAndIsKept() {
        request.setParameter("theme", "dark");

        new ThemeChoice().preHandle(request, response, this);

        assertThat(ThemeChoice.of(request)).isEqualTo("dark");
        assertThat(response.getCookie("theme")).extracting(Cookie::getValue).isEqualTo("dark");
    }

    @Test
    void anythingElseIsNoTheme() {
        request.setParameter("theme", "dark\" onload=\"");
        request.setCookies(new Cookie("theme", "pink"));

        new ThemeChoice().preHandle(request, response, this);

        assertThat(ThemeChoice.of(request)).isNull();
        assertThat(response.getCookie("theme")).isNull();
    }
}
