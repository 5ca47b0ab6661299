package org.hito.project;

import java.util.List;
import org.hito.form.FormOption;
import org.hito.identity.People;
import org.hito.identity.Role;
import org.springframework.stereotype.Component;

/** Who can belong to a working group: everybody who may sign in, administrators and auditors apart. */
@Component
class Candidates {

    private final People people;

    Candidates(People people) {
        this.people = people;
    }

    List<FormOption> options() {
        return people.enabled().stream()
                .filter(it -> !it.has(Role.ADMINISTRATOR) && !it.has(Role.AUDITOR))
                .map(it -> new FormOption(it.id().toString(), it.displayName()))
                .toList();
    }
}
