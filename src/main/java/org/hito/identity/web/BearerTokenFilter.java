package org.hito.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hito.identity.TokenHolder;
import org.hito.identity.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in whoever shows a good token; everybody else stays a stranger and is refused further on. */
class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    BearerTokenFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            tokens.holder(header.substring(SCHEME.length()).strip()).ifPresent(BearerTokenFilter::enter);
        }
        chain.doFilter(request, response);
    }

    private static void enter(TokenHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PersonAuthentication.now(holder.person(), holder.token()));
        SecurityContextHolder.setContext(context);
    }
}
