package org.hito.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a refusal into words: an RFC 9457 document for programs, the page {@code error} for people. Filters use
 * {@link #send}, everything behind them {@link #answer}.
 */
@Component
public class ProblemAnswers {

    private static final String KEPT = ProblemAnswers.class.getName() + ".problem";
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private final MessageSource texts;
    private final LocaleResolver locales;
    private final JsonMapper json;
    private final RefusalRecorder recorder;

    ProblemAnswers(MessageSource texts, LocaleResolver locales, JsonMapper json, RefusalRecorder recorder) {
        this.texts = texts;
        this.locales = locales;
        this.json = json;
        this.recorder = recorder;
    }

    /** Answers from a filter; the page is drawn by the error dispatch that follows. */
    public void send(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (tooLate(failure, response)) {
            return;
        }
        Problem problem = Problems.of(failure);
        if (asksForDocument(request)) {
            answer(problem, failure, request, response);
            return;
        }
        request.setAttribute(KEPT, new Kept(problem, failure));
        response.sendError(problem.status().value());
    }

    /** Answers a failure behind the dispatcher: the page to draw, or null where the document has been written. */
    @Nullable
    ModelAndView answer(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (tooLate(failure, response)) {
            return null;
        }
        return answer(Problems.of(failure), failure, request, response);
    }

    /** Answers what {@link #send} or the container left behind. */
    @Nullable
    ModelAndView answerKept(
            int status, @Nullable Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getAttribute(KEPT) instanceof Kept kept) {
            return answer(kept.problem, kept.failure, request, response);
        }
        Problem problem = failure == null ? Problems.ofStatus(status) : Problems.of(failure);
        return answer(problem, failure, request, response);
    }

    private @Nullable ModelAndView answer(
            Problem problem, @Nullable Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        recorder.record(problem, request);
        Map<String, Object> told = told(problem, failure, request);
        response.resetBuffer();
        response.setStatus(problem.status().value());
        problem.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        if (asksForDocument(request)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(told));
            return null;
        }
        ModelAndView page = new ModelAndView("error", told);
        page.setStatus(problem.status());
        return page;
    }

    /** What a bare status means, in words. */
    Map<String, Object> told(int status, HttpServletRequest request) {
        return told(Problems.ofStatus(status), null, request);
    }

    private Map<String, Object> told(Problem problem, @Nullable Throwable failure, HttpServletRequest request) {
        Locale language = locales.resolveLocale(request);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("type", "urn:hito:problem:" + problem.type());
        String title = texts.getMessage("problem.title." + problem.type(), null, null, language);
        told.put(
                "title",
                title == null ? text("problem.title." + problem.status().value(), problem, language) : title);
        told.put("status", problem.status().value());
        told.put("detail", text(problem.messageKey(), problem, language));
        if (problem.status().is5xxServerError()) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Failure {} at {} {}", reference, request.getMethod(), Paths.asked(request), failure);
            told.put("reference", reference);
        }
        problem.members().forEach(told::putIfAbsent);
        return told;
    }

    private String text(String key, Problem problem, Locale language) {
        String text = texts.getMessage(key, problem.args(), null, language);
        return Objects.requireNonNullElse(text, key);
    }

    /** The answer is on its way already, or nobody is there any more to read one. */
    private static boolean tooLate(Throwable failure, HttpServletResponse response) {
        boolean late = response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure);
        if (late) {
            LOG.debug("Too late to answer {}", failure.toString());
        }
        return late;
    }

    /** Programs ask below {@code /api} or prefer JSON; everybody else gets a page. */
    public static boolean asksForDocument(HttpServletRequest request) {
        String path = Paths.asked(request);
        if (path.equals("/api") || path.startsWith("/api/")) {
            return true;
        }
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(request.getHeader("Accept"));
            return !accepted.isEmpty()
                    && (MediaType.APPLICATION_JSON.equalsTypeAndSubtype(accepted.get(0))
                            || MediaType.APPLICATION_PROBLEM_JSON.equalsTypeAndSubtype(accepted.get(0)));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private record Kept(Problem problem, Throwable failure) {}
}
