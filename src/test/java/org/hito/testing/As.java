package org.hito.testing;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.TestPeople;
import org.hito.identity.Tokens;
import org.hito.identity.web.TestSessions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Requests in the name of somebody, who is made if need be: people of the demonstration with their role there, everybody else
 * without one.
 *
 * <pre>{@code
 * @Autowired As as;
 * mvc.perform(get("/api/me").with(as.person("director")))          // API, by token
 * mvc.perform(post("/me/tokens").with(as.visitor("director")))     // pages, by session and CSRF token
 * client.get().uri("/api/me").header("Authorization", as.bearer("director"))
 * }</pre>
 */
@TestComponent
public class As {

    private final TestPeople people;
    private final Tokens tokens;
    private final TestSessions sessions;
    private final People registered;

    As(TestPeople people, Tokens tokens, TestSessions sessions, People registered) {
        this.people = people;
        this.tokens = tokens;
        this.sessions = sessions;
        this.registered = registered;
    }

    public PersonView view(String username) {
        return people.person(username);
    }

    /** Value of the header {@code Authorization}. */
    public String bearer(String username) {
        return "Bearer " + tokens.make(people.person(username).id()).token();
    }

    /** Value of the cookie {@code SESSION}. */
    public String session(String username) {
        return sessions.open(people.person(username));
    }

    public RequestPostProcessor person(String username) {
        return bearing(bearer(username));
    }

    public RequestPostProcessor person(UUID id) {
        return bearing("Bearer " + tokens.make(id).token());
    }

    private static RequestPostProcessor bearing(String bearer) {
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, bearer);
            return request;
        };
    }

    public RequestPostProcessor visitor(String username) {
        return visiting(session(username));
    }

    public RequestPostProcessor visitor(UUID id) {
        return visiting(session(id));
    }

    /** The session of somebody, for requests that bring their own CSRF token or need none. */
    public Cookie cookie(UUID id) {
        return new Cookie("SESSION", session(id));
    }

    private String session(UUID id) {
        return sessions.open(registered.find(id).orElseThrow());
    }

    private static RequestPostProcessor visiting(String session) {
        Cookie cookie = new Cookie("SESSION", session);
        return request -> {
            request.setCookies(cookie);
            return SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request);
        };
    }
}
