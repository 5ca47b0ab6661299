package org.hito.identity.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.SeatsOfPerson;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.hito.platform.FramePerson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names the person that is signed in on top of every page. */
@Component
class FrameOfPerson implements FramePerson {

    private final People people;
    private final CurrentActor currentActor;
    private final ObjectProvider<SeatsOfPerson> seats;

    FrameOfPerson(People people, CurrentActor currentActor, ObjectProvider<SeatsOfPerson> seats) {
        this.people = people;
        this.currentActor = currentActor;
        this.seats = seats;
    }

    @Override
    public Optional<Person> current() {
        return currentActor.get().kind() == Actor.Kind.PERSON
                ? Optional.of(people.current()).map(this::named)
                : Optional.empty();
    }

    private Person named(PersonView person) {
        List<SeatsOfPerson.HeldSeat> held =
                seats.stream().flatMap(it -> it.seatsOf(person.id()).stream()).toList();
        return new Person(
                person.displayName(),
                Stream.concat(person.roles().stream().map(Enum::name).sorted(), SpokenRoles.of(held).stream())
                        .toList());
    }
}
