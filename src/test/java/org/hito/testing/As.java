package org.hito.testing;

import jakarta.servlet.http.Cookie;
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

    As(TestPeople people, Tokens tokens, TestSessions sessions) {
        this.people = people;
        this.tokens = tokens;
        this.sessions = sessions;
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
        String bearer = bearer(username);
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, bearer);
            return request;
        };
    }

    public RequestPostProcessor visitor(String username) {
        Cookie cookie = new Cookie("SESSION", session(username));
        return request -> {
            request.setCookies(cookie);
            return SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request);
        };
    }
}
