package org.hito.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hito.audit.PeopleNames;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotAllowed;
import org.springframework.stereotype.Component;

@Component
class RegisteredPeople implements People, PeopleNames {

    private final PersonRepository people;
    private final CurrentActor currentActor;

    RegisteredPeople(PersonRepository people, CurrentActor currentActor) {
        this.people = people;
        this.currentActor = currentActor;
    }

    @Override
    public Optional<PersonView> find(UUID id) {
        return people.findById(id).map(Person::view);
    }

    @Override
    public Optional<PersonView> findByUsername(String username) {
        return people.findByUsername(username).map(Person::view);
    }

    @Override
    public List<PersonView> having(Role role) {
        return people.findEnabledByRole(role.name()).stream().map(Person::view).toList();
    }

    @Override
    public Map<UUID, PersonView> all(Collection<UUID> ids) {
        return people.findAllById(Set.copyOf(ids)).stream()
                .map(Person::view)
                .collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    @Override
    public PersonView current() {
        return find(currentActor.person()).orElseThrow(() -> new NotAllowed("problem.not-signed-in"));
    }

    @Override
    public Map<UUID, Name> names(Set<UUID> ids) {
        return all(ids).values().stream()
                .collect(Collectors.toMap(PersonView::id, it -> new Name(it.username(), it.displayName())));
    }
}
