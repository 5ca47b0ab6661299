package org.hito.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the person of a session anew with every request, so that a role taken or a person disabled counts at once. */
class FreshPersonFilter extends OncePerRequestFilter {

    private final People people;

    FreshPersonFilter(People people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = SecurityContextHolder.getContext().getAuthentication();
        if (kept != null && kept.getPrincipal() instanceof SignedInPerson known) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            Optional<PersonView> person = people.find(known.personId()).filter(PersonView::enabled);
            person.ifPresent(it -> context.setAuthentication(PersonAuthentication.now(it, null)));
            SecurityContextHolder.setContext(context);
            HttpSession session = request.getSession(false);
            if (person.isEmpty() && session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    /** Error pages name the person too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
