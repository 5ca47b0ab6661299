package org.hito.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hito.platform.web.ProblemAnswers;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads a stranger to the sign-in page and remembers in its address where he wanted to go; programs get 401. */
class SignInEntryPoint implements AuthenticationEntryPoint {

    private final ProblemAnswers answers;

    SignInEntryPoint(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        boolean fragment = request.getHeader("HX-Request") != null;
        if (fragment) {
            // A redirect would put the sign-in page into the fragment; this header makes htmx leave the page.
            response.setHeader("HX-Redirect", signIn(OwnPath.HOME));
            answers.send(refusal, request, response);
        } else if (ProblemAnswers.asksForDocument(request)) {
            answers.send(refusal, request, response);
        } else {
            boolean reading = HttpMethod.GET.matches(request.getMethod());
            response.sendRedirect(signIn(reading ? OwnPath.asked(request) : OwnPath.HOME));
        }
    }

    private static String signIn(String afterwards) {
        return OwnPath.HOME.equals(afterwards)
                ? "/sign-in"
                : UriComponentsBuilder.fromPath("/sign-in")
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(afterwards)
                        .toUriString();
    }
}
