package org.hito.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.hito.platform.TooMany;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Tells who somebody is by name and password. Unknown people, people without a password and wrong passwords take the same
 * work and get the same answer; no connection to the database is held while a password is hashed.
 */
@Component
public class SignIn {

    /** BCrypt reads no more bytes; a longer password never was one. */
    static final int LONGEST = 72;

    /** Of a password that nobody has: comparing with it is as much work as with a real one. */
    static final String NOBODYS_HASH = "$2a$11$Cuvfwr4iA5KSS/uyqA5l/e2yXOQui6iDAUtojMjnFO/fgGeZFUlqC";

    private final JdbcClient jdbc;
    private final DemoProfile demo;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final SignInTrail trail;
    private final PeopleQueries people;
    private final CurrentActor currentActor;

    SignIn(
            JdbcClient jdbc,
            DemoProfile demo,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            SignInTrail trail,
            PeopleQueries people,
            CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.passwords = passwords;
        this.throttle = throttle;
        this.trail = trail;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** @throws TooMany after too many failures */
    public Optional<PersonView> byPassword(String typedName, String password, String address) {
        String username = typedName.strip().toLowerCase(Locale.ROOT);
        Optional<SignInThrottle.Refusal> refusal = throttle.tryOnce(username, address);
        Optional<Credentials> known = credentials(username);
        if (refusal.isPresent()) {
            if (refusal.get().first()) {
                trail.throttled(known.map(Credentials::person).orElse(null));
            }
            throw refusal.get().problem();
        }
        String hash = known.map(Credentials::hash).orElse(NOBODYS_HASH);
        boolean right = passwords.matches(tooLong(password) ? "" : password, hash);
        Optional<PersonView> person =
                right ? known.flatMap(it -> people.byId(it.person)).filter(PersonView::enabled) : Optional.empty();
        if (person.isEmpty()) {
            trail.failed(known.map(Credentials::person).orElse(null));
            return Optional.empty();
        }
        throttle.succeeded(username, address);
        return person;
    }

    /** In the demonstration everybody may be anybody. */
    public PersonView asDemoPerson(String username) {
        return people.byUsername(username)
                .filter(it -> demo.on() && it.enabled() && isDemo(it.id()))
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /** A session begins. */
    public void began(PersonView person) {
        currentActor.as(Actor.person(person.id()), () -> trail.signedIn(person.id()));
    }

    public void ended() {
        trail.signedOut(currentActor.person());
    }

    static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }

    private boolean isDemo(UUID id) {
        return jdbc.sql("SELECT demo FROM person WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private Optional<Credentials> credentials(String username) {
        return jdbc.sql(
                        """
                        SELECT id, password_hash FROM person
                        WHERE username = :username AND password_hash IS NOT NULL AND (:demo OR NOT demo)
                        """)
                .param("username", username)
                .param("demo", demo.on())
                .query((row, n) -> new Credentials(row.getObject("id", UUID.class), row.getString("password_hash")))
                .optional();
    }

    private record Credentials(UUID person, String hash) {}
}
