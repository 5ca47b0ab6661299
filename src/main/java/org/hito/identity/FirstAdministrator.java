package org.hito.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.hito.audit.Trail;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * While a database has no people, whoever can read the token file becomes its first administrator, once. The demonstration
 * has its own people and never opens this door.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final FirstAdministratorToken token;
    private final DemoProfile demo;
    private final PersonRepository people;
    private final PersonRules rules;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Trail trail;
    private final CurrentActor currentActor;
    private final Clock clock;

    FirstAdministrator(
            FirstAdministratorToken token,
            DemoProfile demo,
            PersonRepository people,
            PersonRules rules,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Trail trail,
            CurrentActor currentActor,
            Clock clock) {
        this.token = token;
        this.demo = demo;
        this.people = people;
        this.rules = rules;
        this.passwords = passwords;
        this.throttle = throttle;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public record Claim(String token, String username, String displayName, String password) {}

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (isOpen()) {
            token.write();
            LOG.info(
                    "Nobody can sign in yet. Make the first administrator at /first-administrator with the token in {}",
                    token.file());
        } else {
            token.delete();
        }
    }

    public boolean isOpen() {
        return !demo.on()
                && !jdbc.sql("SELECT EXISTS (SELECT 1 FROM person WHERE NOT demo)")
                        .query(Boolean.class)
                        .single();
    }

    public PersonView make(Claim claim, String address) {
        if (!isOpen()) {
            throw new NotFound("problem.not-found");
        }
        throttle.enter("first administrator", address);
        if (!right(claim.token.strip())) {
            rules.check().refuse("token", "option").enforce();
        }
        throttle.succeeded("first administrator", address);
        String username = claim.username.strip().toLowerCase(Locale.ROOT);
        rules.check()
                .username(username)
                .displayName(claim.displayName)
                .password("password", claim.password, username)
                .enforce();
        Person person = new Person(
                UUID.randomUUID(),
                username,
                claim.displayName.strip(),
                null,
                passwords.encode(claim.password),
                true,
                false,
                clock.instant(),
                null);
        person.give(Role.ADMINISTRATOR);
        currentActor.as(Actor.person(person.id), () -> {
            transaction.executeWithoutResult(status -> insert(person));
            return person;
        });
        deleteToken();
        return person.view();
    }

    /** Of two at once one waits for the other and then finds the door closed. */
    private void insert(Person person) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('identity.first-administrator'))")
                .query((row, n) -> n)
                .list();
        if (!isOpen()) {
            throw new StateMoved("problem.first-administrator-made");
        }
        people.save(person);
        trail.record(PeopleRegister.entry("identity.first-administrator-made", person));
    }

    private boolean right(String shown) {
        try {
            return token.read().filter(it -> SecretToken.same(it, shown)).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("The token file cannot be read", e);
        }
    }

    /** The door is closed by the person in the database; a file that stays is removed at the next start. */
    private void deleteToken() {
        try {
            token.delete();
        } catch (IOException e) {
            LOG.warn("{} is of no more use and could not be deleted", token.file(), e);
        }
    }
}
