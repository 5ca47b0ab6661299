package org.hito.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what Tomcat refuses before any of our code sees it, such as {@code /%00}: the document or a page without the frame,
 * for there is nobody to draw it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class TomcatRefusals implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>%s · Hito</title><link rel="stylesheet" href="%s"></head>
            <body><main id="main" class="narrow"><section class="trouble"><h1>%s</h1><p class="lead">%s</p>
            <div class="actions"><a class="btn btn-primary btn-lg" href="/">%s</a></div></section></main></body></html>
            """;

    private final ProblemAnswers answers;
    private final MessageSource texts;
    private final LocaleResolver locales;
    private final Assets assets;
    private final JsonMapper json;

    TomcatRefusals(
            ProblemAnswers answers, MessageSource texts, LocaleResolver locales, Assets assets, JsonMapper json) {
        this.answers = answers;
        this.texts = texts;
        this.locales = locales;
        this.assets = assets;
        this.json = json;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Refusal()));
    }

    private class Refusal extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            boolean ours = response.getStatus() >= 400 && response.getContentWritten() == 0;
            if (!ours || !response.setErrorReported()) {
                return;
            }
            Map<String, Object> told = answers.told(response.getStatus(), request);
            boolean document = String.valueOf(request.getRequestURI()).startsWith("/api");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setContentType(document ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
            try (Writer writer = Objects.requireNonNull(response.getReporter())) {
                writer.write(document ? json.writeValueAsString(told) : page(told, request));
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String page(Map<String, Object> told, Request request) {
            var language = locales.resolveLocale(request);
            String title = HtmlUtils.htmlEscape(String.valueOf(told.get("title")), "UTF-8");
            return PAGE.formatted(
                    language.getLanguage(),
                    title,
                    assets.path("app.css"),
                    title,
                    HtmlUtils.htmlEscape(String.valueOf(told.get("detail")), "UTF-8"),
                    texts.getMessage("platform.error.start", null, language));
        }
    }
}
