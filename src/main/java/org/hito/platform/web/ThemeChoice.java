package org.hito.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Keeps light or dark in a cookie when a page is asked for with {@code ?theme=}; without one the system decides. */
class ThemeChoice implements HandlerInterceptor {
    private static final String NAME = "theme";
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String asked = request.getParameter(NAME);
        if (asked != null && THEMES.contains(asked)) {
            Cookie cookie = new Cookie(NAME, asked);
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
            request.setAttribute(ThemeChoice.class.getName(), asked);
        }
        return true;
    }

    static @Nullable String of(HttpServletRequest request) {
        if (request.getAttribute(ThemeChoice.class.getName()) instanceof String asked) {
            return asked;
        }
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : null;
    }
}
