package org.hito.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hito.audit.Trail;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets passwords: one's own, somebody's by an administrator, and by a link that is good once. Every change ends the
 * sessions and tokens that the old one had opened. Hashing is done before the transaction begins.
 */
@Component
public class PasswordChange {

    private final PersonRepository people;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final PersonRules rules;
    private final Rights rights;
    private final SignInThrottle throttle;
    private final OpenSessions sessions;
    private final Tokens tokens;
    private final Trail trail;
    private final CurrentActor currentActor;
    private final IdentitySettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PasswordChange(
            PersonRepository people,
            JdbcClient jdbc,
            PasswordEncoder passwords,
            PersonRules rules,
            Rights rights,
            SignInThrottle throttle,
            OpenSessions sessions,
            Tokens tokens,
            Trail trail,
            CurrentActor currentActor,
            IdentitySettings settings,
            Clock clock,
            TransactionTemplate transaction) {
        this.people = people;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.rules = rules;
        this.rights = rights;
        this.throttle = throttle;
        this.sessions = sessions;
        this.tokens = tokens;
        this.trail = trail;
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A link for setting a password: whoever has its token may do so once. */
    public record Link(String token, Instant expiresAt) {}

    /** @param session id of the session that stays open, or null */
    public void own(String current, String fresh, @Nullable String session) {
        Person person = person(currentActor.person());
        throttle.enter(person.username, "own password");
        String hash = person.passwordHash;
        if (hash == null || SignIn.tooLong(current) || !passwords.matches(current, hash)) {
            rules.check().refuse("current", "option").enforce();
        }
        throttle.succeeded(person.username, "own password");
        rules.check().password("password", fresh, person.username).enforce();
        set(person, fresh, session, "identity.password-changed");
    }

    public void byAdministrator(UUID id, String fresh) {
        rights.administrator();
        Person person = person(id);
        rules.check().password("password", fresh, person.username).enforce();
        set(person, fresh, null, "identity.password-set");
    }

    public Link makeLink(UUID id) {
        rights.administrator();
        Person person = person(id);
        Link link = new Link(SecretToken.random(), clock.instant().plus(settings.linkLifetime()));
        transaction.executeWithoutResult(status -> {
            dropLinks(id);
            jdbc.sql("INSERT INTO password_link (hash, person, expires_at) VALUES (:hash, :person, :expires)")
                    .param("hash", SecretToken.hash(link.token))
                    .param("person", id)
                    .param("expires", PeopleQueries.utc(link.expiresAt))
                    .update();
            trail.record(PeopleRegister.entry("identity.password-link-made", person));
        });
        return link;
    }

    /** Whom the link is for, while it is good. */
    public Optional<PersonView> ofLink(String token) {
        return jdbc.sql("SELECT person FROM password_link WHERE hash = :hash AND expires_at > :now")
                .param("hash", SecretToken.hash(token))
                .param("now", PeopleQueries.utc(clock.instant()))
                .query(UUID.class)
                .optional()
                .flatMap(people::findById)
                .map(Person::view)
                .filter(PersonView::enabled);
    }

    public void byLink(String token, String fresh) {
        PersonView known = ofLink(token).orElseThrow(() -> new NotFound("problem.password-link-gone"));
        rules.check().password("password", fresh, known.username()).enforce();
        Person person = person(known.id());
        currentActor.as(Actor.person(known.id()), () -> {
            set(person, fresh, null, "identity.password-changed");
            return known;
        });
    }

    private void set(Person person, String fresh, @Nullable String keptSession, String event) {
        String hash = String.valueOf(passwords.encode(fresh));
        transaction.executeWithoutResult(status -> {
            person.passwordHash = hash;
            people.save(person);
            sessions.endOthers(person.username, keptSession);
            tokens.revokeAll(person.id);
            dropLinks(person.id);
            trail.record(PeopleRegister.entry(event, person));
        });
    }

    private void dropLinks(UUID person) {
        jdbc.sql("DELETE FROM password_link WHERE person = :person")
                .param("person", person)
                .update();
    }

    private Person person(UUID id) {
        return people.findById(id).orElseThrow(() -> new NotFound("problem.person-not-found"));
    }
}
