package org.hito.project;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.form.FormOption;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.springframework.stereotype.Component;

/** Who can belong to a working group: everybody who may sign in, administrators and auditors apart. */
@Component
class Candidates {

    private final People people;

    Candidates(People people) {
        this.people = people;
    }

    /** @param members who belong to it already, whatever has become of them */
    List<FormOption> options(Collection<UUID> members) {
        Map<UUID, PersonView> offered = new LinkedHashMap<>();
        people.enabled().stream()
                .filter(it -> !it.has(Role.ADMINISTRATOR) && !it.has(Role.AUDITOR))
                .forEach(it -> offered.put(it.id(), it));
        people.all(members).values().forEach(it -> offered.putIfAbsent(it.id(), it));
        return offered.values().stream()
                .map(it -> new FormOption(it.id().toString(), it.displayName()))
                .toList();
    }
}
