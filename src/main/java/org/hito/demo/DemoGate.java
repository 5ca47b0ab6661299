package org.hito.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.hito.platform.web.Assets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * While the demonstration is being made the clock is elsewhere, so nobody else gets in: pages show how far it is and ask again
 * by themselves, the interface answers 503 with Retry-After.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DemoGate extends OncePerRequestFilter {

    private static final String WAIT_SECONDS = "1";

    private final DemoProgress progress;
    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Assets assets;

    DemoGate(DemoProgress progress, ITemplateEngine templates, MessageSource messages, Assets assets) {
        this.progress = progress;
        this.templates = templates;
        this.messages = messages;
        this.assets = assets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (progress.isComplete() || path.startsWith("/assets/") || path.equals("/actuator/health")) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", WAIT_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setCharacterEncoding("UTF-8");
        Locale locale = language(request);
        if (path.startsWith("/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter()
                    .write("{\"type\":\"urn:hito:problem:starting\",\"title\":\""
                            + messages.getMessage("demo.gate.title", null, locale) + "\",\"status\":503}");
            return;
        }
        response.setContentType("text/html");
        response.setHeader("Refresh", WAIT_SECONDS);
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'");
        Map<String, Object> model = Map.of(
                "assets", assets,
                "language", locale.getLanguage(),
                "percent", progress.percent(),
                "title", String.valueOf(messages.getMessage("demo.gate.title", null, locale)),
                "text", String.valueOf(messages.getMessage("demo.gate.text", null, locale)));
        templates.process("demo/gate", new Context(locale, model), response.getWriter());
    }

    private static Locale language(HttpServletRequest request) {
        String wanted = request.getHeader("Accept-Language");
        return wanted != null && wanted.toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Locale.forLanguageTag("es");
    }
}
