package org.hito.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Outermost: what fails in a filter is answered like everything else, and no body may be larger than the limit. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemFilter extends OncePerRequestFilter {

    private final ProblemAnswers answers;
    private final BodyLimit limit;

    ProblemFilter(ProblemAnswers answers, BodyLimit limit) {
        this.answers = answers;
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(limit.apply(request), response);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            answers.send(e, request, response);
        }
    }
}
