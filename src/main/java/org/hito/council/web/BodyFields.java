package org.hito.council.web;

import java.util.UUID;
import org.hito.identity.People;
import org.hito.platform.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is typed about bodies and seats, on their pages and by API alike. */
@Component
class BodyFields {

    private static final int LONGEST = 200;

    private final People people;

    BodyFields(People people) {
        this.people = people;
    }

    UUID person(@Nullable String username) {
        return people.findByUsername(text(username, "person"))
                .orElseThrow(() -> new BadInput("problem.person-unknown"))
                .id();
    }

    String text(@Nullable String value, String name) {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            throw new BadInput("problem.missing", name);
        }
        return value.strip();
    }

    <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new BadInput("problem.missing", name);
        }
        return value;
    }
}
