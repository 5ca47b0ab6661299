package org.hito.identity.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.SeatsOfPerson;
import org.hito.identity.SeatsOfPerson.HeldSeat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
@RestController
class MeApi {

    private final People people;
    private final ObjectProvider<SeatsOfPerson> seats;

    MeApi(People people, ObjectProvider<SeatsOfPerson> seats) {
        this.people = people;
        this.seats = seats;
    }

    record Me(UUID id, String username, String displayName, List<String> roles, List<Seat> seats) {}

    record Seat(UUID id, UUID body, String name, String kind, String position) {}

    @GetMapping("/api/me")
    Me me() {
        PersonView person = people.current();
        List<HeldSeat> held =
                seats.stream().flatMap(it -> it.seatsOf(person.id()).stream()).toList();
        List<String> roles = Stream.concat(
                        person.roles().stream().map(Enum::name).sorted(), SpokenRoles.of(held).stream())
                .toList();
        return new Me(
                person.id(),
                person.username(),
                person.displayName(),
                roles,
                held.stream()
                        .map(it -> new Seat(it.seat(), it.body(), it.bodyName(), it.kind(), it.position()))
                        .toList());
    }
}
