package org.hito.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hito.identity.PersonView;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Opens sessions in the database without the sign-in page. */
@TestComponent
public class TestSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    TestSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Value of the cookie {@code SESSION}. */
    public String open(PersonView person) {
        return open(sessions, person);
    }

    private static <S extends Session> String open(FindByIndexNameSessionRepository<S> sessions, PersonView person) {
        S session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(PersonAuthentication.toKeep(person)));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }
}
