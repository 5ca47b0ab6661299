package org.hito.identity;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator adds people, gives and takes roles, lets in and shuts out. */
@Component
public class PeopleRegister {

    private final PersonRepository people;
    private final JdbcClient jdbc;
    private final PersonRules rules;
    private final Rights rights;
    private final OpenSessions sessions;
    private final Tokens tokens;
    private final PersonOfRequest request;
    private final Trail trail;
    private final Clock clock;
    private final DemoProfile demo;

    PeopleRegister(
            PersonRepository people,
            JdbcClient jdbc,
            PersonRules rules,
            Rights rights,
            OpenSessions sessions,
            Tokens tokens,
            PersonOfRequest request,
            Trail trail,
            Clock clock,
            DemoProfile demo) {
        this.people = people;
        this.jdbc = jdbc;
        this.rules = rules;
        this.rights = rights;
        this.sessions = sessions;
        this.tokens = tokens;
        this.request = request;
        this.trail = trail;
        this.clock = clock;
        this.demo = demo;
    }

    public record NewPerson(String username, String displayName, @Nullable String email, Set<Role> roles) {}

    /** What is null stays as it is; an empty e-mail removes it. */
    public record Change(
            @Nullable String displayName,
            @Nullable String email,
            @Nullable Set<Role> roles,
            @Nullable Boolean enabled) {}

    /** The person has no password yet and comes in by a link; who is added to the demonstration belongs to it. */
    @Transactional
    public UUID add(NewPerson asked) {
        rights.administrator();
        String username = asked.username.strip().toLowerCase(Locale.ROOT);
        String email = blankToNull(asked.email);
        PersonRules.Check check = rules.check()
                .username(username)
                .displayName(asked.displayName)
                .email(email)
                .roles(asked.roles);
        if (people.findByUsername(username).isPresent()) {
            check.refuse("username", "option");
        }
        check.enforce();
        Person person = new Person(
                UUID.randomUUID(),
                username,
                asked.displayName.strip(),
                email,
                null,
                true,
                demo.on(),
                clock.instant(),
                null);
        asked.roles.forEach(person::give);
        people.save(person);
        trail.record(entry("identity.person-added", person).with("username", username));
        asked.roles.forEach(
                role -> trail.record(entry("identity.role-given", person).with("role", role.name())));
        return person.id;
    }

    @Transactional
    public void change(UUID id, Change asked) {
        rights.administrator();
        Person person = people.findById(id).orElseThrow(() -> new NotFound("problem.person-not-found"));
        PersonRules.Check check = rules.check();
        changeData(person, asked, check);
        Set<Role> before = person.roles();
        boolean wasEnabled = person.enabled;
        if (asked.roles != null) {
            check.roles(asked.roles);
            replace(person, before, asked.roles);
        }
        if (asked.enabled != null) {
            person.enabled = asked.enabled;
        }
        check.enforce();
        people.save(person);
        keepAnAdministrator();
        told(person, before, wasEnabled);
        request.forget(id);
    }

    @Transactional
    public void endSessions(UUID id) {
        rights.administrator();
        Person person = people.findById(id).orElseThrow(() -> new NotFound("problem.person-not-found"));
        trail.record(entry("identity.sessions-ended", person).with("sessions", sessions.endAll(person.username)));
    }

    private void changeData(Person person, Change asked, PersonRules.Check check) {
        TrailEntry entry = entry("identity.person-changed", person);
        TrailEntry changed = entry;
        if (asked.displayName != null && !asked.displayName.strip().equals(person.displayName)) {
            check.displayName(asked.displayName);
            changed = changed.changed("displayName", person.displayName, asked.displayName.strip());
            person.displayName = asked.displayName.strip();
        }
        if (asked.email != null && !java.util.Objects.equals(blankToNull(asked.email), person.email)) {
            String email = blankToNull(asked.email);
            check.email(email);
            changed = changed.changed("email", person.email, email);
            person.email = email;
        }
        if (changed != entry) {
            trail.record(changed);
        }
    }

    private void replace(Person person, Set<Role> before, Set<Role> after) {
        before.stream().filter(it -> !after.contains(it)).forEach(person::take);
        after.stream().filter(it -> !before.contains(it)).forEach(person::give);
    }

    /** Whoever loses something is signed out everywhere, so that nothing goes on in the old role. */
    private void told(Person person, Set<Role> before, boolean wasEnabled) {
        Set<Role> after = person.roles();
        for (Role role : EnumSet.allOf(Role.class)) {
            if (before.contains(role) != after.contains(role)) {
                String event = after.contains(role) ? "identity.role-given" : "identity.role-taken";
                trail.record(entry(event, person).with("role", role.name()));
            }
        }
        if (wasEnabled != person.enabled) {
            trail.record(entry(person.enabled ? "identity.person-enabled" : "identity.person-disabled", person));
        }
        boolean shutOut = wasEnabled && !person.enabled;
        if (shutOut) {
            tokens.revokeAll(person.id);
        }
        if (shutOut || !after.containsAll(before)) {
            sessions.endAll(person.username);
        }
    }

    /** Two administrators taking the role from each other at once are put in order by the lock. */
    private void keepAnAdministrator() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('identity.administrators'))")
                .query((row, n) -> n)
                .list();
        boolean somebody = jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM person p JOIN person_role r ON r.person = p.id
                        WHERE p.enabled AND r.role = 'ADMINISTRATOR')
                        """)
                .query(Boolean.class)
                .single();
        if (!somebody) {
            throw new NotAllowed("problem.last-administrator");
        }
    }

    static TrailEntry entry(String event, Person person) {
        return TrailEntry.of(Stream.SYSTEM, event)
                .with("person", person.id.toString())
                .with("name", person.displayName);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
