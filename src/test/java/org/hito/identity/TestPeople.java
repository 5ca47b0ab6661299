package org.hito.identity;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** People as a test needs them, made without an administrator. */
@TestComponent
public class TestPeople {

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TestPeople(PersonRepository people, PasswordEncoder passwords, Clock clock, TransactionTemplate transaction) {
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The person of that username; one that is not there yet is made, with the role it has in the demonstration. */
    public PersonView person(String username) {
        return people.findByUsername(username).map(Person::view).orElseGet(() -> DemoPeople.all().stream()
                .filter(it -> it.username().equals(username) && it.role() != null)
                .findFirst()
                .map(it -> add(username, it.role()))
                .orElseGet(() -> add(username)));
    }

    public PersonView add(String username, Role... roles) {
        return add(username, null, roles);
    }

    public PersonView withPassword(String username, String password, Role... roles) {
        return add(username, passwords.encode(password), roles);
    }

    private PersonView add(String username, String hash, Role... roles) {
        Person person = new Person(
                UUID.randomUUID(), username, "Person " + username, null, hash, true, false, clock.instant(), null);
        Set.of(roles).forEach(person::give);
        transaction.executeWithoutResult(status -> people.save(person));
        return person.view();
    }
}
