package org.hito.notification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.Bodies;
import org.hito.council.RollSeat;
import org.hito.council.Round;
import org.hito.inbox.GroupsOfPerson;
import org.hito.initiative.Team;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who stands behind the roles of a model today, and behind the seats of a roll. */
@Component
class Readers {

    private final Team team;
    private final Bodies bodies;
    private final ObjectProvider<GroupsOfPerson> groups;

    Readers(Team team, Bodies bodies, ObjectProvider<GroupsOfPerson> groups) {
        this.team = team;
        this.bodies = bodies;
        this.groups = groups;
    }

    /** @param keys as the audience of a task names them: {@code director@<initiative>}, {@code chair@<body>}, {@code owner@<person>} */
    Set<UUID> of(List<String> keys) {
        return keys.stream().flatMap(this::holders).collect(Collectors.toSet());
    }

    Set<UUID> team(UUID initiative) {
        return team.of(initiative).stream().map(Team.Member::person).collect(Collectors.toSet());
    }

    /** Everybody who held a seat when the round opened, and their substitutes. */
    static Set<UUID> roll(Round round) {
        return people(round.roll().stream());
    }

    /** Those who may vote and have not. */
    static Set<UUID> awaited(Round round) {
        return people(round.roll().stream().filter(it -> it.mayVote() && !it.voted()));
    }

    private static Set<UUID> people(Stream<RollSeat> seats) {
        return seats.flatMap(it -> Stream.of(Optional.ofNullable(it.holder()), Optional.ofNullable(it.substitute())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Stream<UUID> holders(String key) {
        String role = key.substring(0, key.indexOf('@'));
        UUID holder = UUID.fromString(key.substring(key.indexOf('@') + 1));
        if (role.equals("person") || role.equals("owner")) {
            return Stream.of(holder);
        }
        if (role.equals("group")) {
            return groups.stream().flatMap(it -> it.membersOf(holder).stream());
        }
        Stream<UUID> inTeam = team.of(holder).stream()
                .filter(it -> it.role().modelName().equals(role))
                .map(Team.Member::person);
        Stream<UUID> inBody = bodies.seats(holder).stream()
                .filter(it -> it.position().name().equalsIgnoreCase(role))
                .map(org.hito.council.Seat::holder)
                .filter(Objects::nonNull);
        return Stream.concat(inTeam, inBody);
    }
}
