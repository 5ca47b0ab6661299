package org.hito.inbox;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.identity.SeatsOfPerson;
import org.hito.initiative.Team;
import org.hito.initiative.TeamRole;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Role names of models joined with the thing they are held in: {@code director@<initiative>}. Who owns something is named
 * as a person: {@code owner@<person>}.
 */
@Component
class Audience {

    /** Stands before the {@code @} of a task that one person does and nobody else. */
    static final String PERSON = "person";

    /** Stands before the {@code @} of what is a person's to do and may be handed on. */
    private static final String OWNER = "owner";

    /** Stands before the {@code @} of what any member of a working group may do. */
    private static final String GROUP = "group";

    private final Team team;
    private final ObjectProvider<SeatsOfPerson> seats;
    private final ObjectProvider<GroupsOfPerson> groups;

    Audience(Team team, ObjectProvider<SeatsOfPerson> seats, ObjectProvider<GroupsOfPerson> groups) {
        this.team = team;
        this.seats = seats;
        this.groups = groups;
    }

    static String key(String role, UUID holder) {
        return role + "@" + holder;
    }

    /** Every key that the person answers to today. */
    String[] keysOf(UUID person) {
        Stream<String> inTeams =
                team.membershipsOf(person).stream().map(it -> key(it.role().modelName(), it.initiative()));
        Stream<String> inBodies =
                seats.stream().flatMap(it -> it.seatsOf(person).stream()).flatMap(Audience::keysOf);
        return Stream.of(Stream.of(key(PERSON, person), key(OWNER, person)), inTeams, inBodies, inGroups(person))
                .flatMap(keys -> keys)
                .toArray(String[]::new);
    }

    /** Whether the person answers to one of the keys today; only the registers that the keys point to are asked. */
    boolean answers(UUID person, Collection<String> keys) {
        if (inPerson(keys)) {
            return keys.contains(key(PERSON, person));
        }
        if (keys.contains(key(OWNER, person))) {
            return true;
        }
        Map<Boolean, List<Key>> wanted = keys.stream().map(Key::parse).collect(partitioningBy(Key::ofTeam));
        List<Key> others = wanted.getOrDefault(false, List.of());
        return inTeam(person, wanted.getOrDefault(true, List.of()))
                || others.stream().anyMatch(Key::ofGroup) && inGroups(person).anyMatch(keys::contains)
                || seats.stream().anyMatch(it -> inBody(it.seatsOf(person), keys));
    }

    /** Whether no role opens the task, but being who was asked. */
    static boolean inPerson(Collection<String> keys) {
        return keys.stream().anyMatch(it -> it.startsWith(PERSON + "@"));
    }

    private Stream<String> inGroups(UUID person) {
        return groups.stream().flatMap(it -> it.groupsOf(person).stream()).map(it -> key(GROUP, it));
    }

    private boolean inTeam(UUID person, List<Key> keys) {
        return !keys.isEmpty()
                && team.membershipsOf(person, keys.stream().map(Key::holder).collect(toSet())).stream()
                        .anyMatch(it -> keys.contains(new Key(it.role().modelName(), it.initiative())));
    }

    private static boolean inBody(List<SeatsOfPerson.HeldSeat> held, Collection<String> keys) {
        return held.stream().flatMap(Audience::keysOf).anyMatch(keys::contains);
    }

    private static Stream<String> keysOf(SeatsOfPerson.HeldSeat seat) {
        return Stream.of(key("seat", seat.seat()), key(seat.position().toLowerCase(Locale.ROOT), seat.body()));
    }

    private record Key(String role, UUID holder) {

        private static final Set<String> TEAM =
                Arrays.stream(TeamRole.values()).map(TeamRole::modelName).collect(toSet());

        static Key parse(String key) {
            int at = key.indexOf('@');
            return new Key(key.substring(0, at), UUID.fromString(key.substring(at + 1)));
        }

        boolean ofGroup() {
            return GROUP.equals(role);
        }

        boolean ofTeam() {
            return TEAM.contains(role);
        }
    }
}
