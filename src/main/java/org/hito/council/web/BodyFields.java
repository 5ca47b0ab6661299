package org.hito.council.web;

import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.identity.People;
import org.hito.platform.BadInput;
import org.hito.platform.Ids;
import org.hito.platform.NotFound;
import org.hito.platform.UnseenCharacters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is typed about bodies and seats, on their pages and by API alike. */
@Component
class BodyFields {

    private static final int LONGEST = 200;

    private final People people;
    private final Bodies bodies;

    BodyFields(People people, Bodies bodies) {
        this.people = people;
        this.bodies = bodies;
    }

    UUID person(@Nullable String username) {
        return people.findByUsername(text(username, "person"))
                .orElseThrow(() -> new BadInput("problem.person-unknown"))
                .id();
    }

    /** The seat of a path, which must be one of the body that the path names. */
    UUID seat(String body, String seat) {
        UUID id = Ids.of(seat);
        if (bodies.seats(bodies.get(Ids.of(body)).id()).stream()
                .noneMatch(it -> it.id().equals(id))) {
            throw new NotFound("problem.seat-not-found");
        }
        return id;
    }

    String text(@Nullable String value, String name) {
        if (value == null || value.isBlank() || value.length() > LONGEST || UnseenCharacters.inLine(value)) {
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
