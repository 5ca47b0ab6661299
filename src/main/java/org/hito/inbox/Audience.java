package org.hito.inbox;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.identity.SeatsOfPerson;
import org.hito.initiative.Team;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Role names of models joined with the thing they are held in: {@code director@<initiative>}. */
@Component
class Audience {

    private final Team team;
    private final ObjectProvider<SeatsOfPerson> seats;

    Audience(Team team, ObjectProvider<SeatsOfPerson> seats) {
        this.team = team;
        this.seats = seats;
    }

    static String key(String role, UUID holder) {
        return role + "@" + holder;
    }

    /** Every key that the person answers to today. */
    String[] keysOf(UUID person) {
        Stream<String> inTeams =
                team.membershipsOf(person).stream().map(it -> key(it.role().modelName(), it.initiative()));
        Stream<String> inBodies = seats.stream()
                .flatMap(it -> it.seatsOf(person).stream())
                .flatMap(it -> Stream.of(
                        key("seat", it.seat()), key(it.position().toLowerCase(java.util.Locale.ROOT), it.body())));
        return Stream.concat(inTeams, inBodies).toArray(String[]::new);
    }

    static boolean meet(String[] keys, java.util.Collection<String> wanted) {
        return Arrays.stream(keys).anyMatch(wanted::contains);
    }
}
