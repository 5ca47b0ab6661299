package org.hito.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.hito.identity.PersonView;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the session of this browser. */
@Component
class Sessions {

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository csrfTokens;

    Sessions(SecurityContextRepository contexts, CsrfTokenRepository csrfTokens) {
        this.contexts = contexts;
        this.csrfTokens = csrfTokens;
    }

    /** A session that was there before is thrown away with its id, so that nobody can hand out one beforehand. */
    void begin(PersonView person, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PersonAuthentication.toKeep(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        csrfTokens.saveToken(null, request, response);
    }
}
