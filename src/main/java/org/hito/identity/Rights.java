package org.hito.identity;

import org.springframework.stereotype.Component;

/** Who may do what with people. */
@Component
class Rights {

    private final People people;

    Rights(People people) {
        this.people = people;
    }

    void administrator() {
        people.require(Role.ADMINISTRATOR);
    }

    /** Auditors read what administrators do. */
    void reader() {
        PersonView person = people.current();
        if (!person.has(Role.AUDITOR)) {
            people.require(Role.ADMINISTRATOR);
        }
    }
}
