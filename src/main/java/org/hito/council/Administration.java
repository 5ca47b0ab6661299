package org.hito.council;

import org.hito.identity.People;
import org.hito.identity.Role;
import org.hito.platform.NotAllowed;
import org.springframework.stereotype.Component;

/** Bodies and seats are the administrator's to keep; votes and decisions never are. */
@Component
class Administration {

    private final People people;

    Administration(People people) {
        this.people = people;
    }

    void mustBeMine() {
        if (!people.current().has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("problem.not-the-administrator");
        }
    }
}
