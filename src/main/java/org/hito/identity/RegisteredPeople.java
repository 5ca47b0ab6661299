package org.hito.identity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
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

    private final PeopleQueries queries;
    private final CurrentActor currentActor;
    private final PersonOfRequest request;

    RegisteredPeople(PeopleQueries queries, CurrentActor currentActor, PersonOfRequest request) {
        this.queries = queries;
        this.currentActor = currentActor;
        this.request = request;
    }

    @Override
    public Optional<PersonView> find(UUID id) {
        Optional<PersonView> known = request.recall(id);
        if (known.isPresent()) {
            return known;
        }
        Optional<PersonView> found = queries.byId(id);
        found.ifPresent(request::remember);
        return found;
    }

    @Override
    public Optional<PersonView> findByUsername(String username) {
        return queries.byUsername(username.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<PersonView> enabled() {
        return queries.enabled();
    }

    @Override
    public List<PersonView> having(Role role) {
        return queries.enabledWith(role);
    }

    @Override
    public Map<UUID, PersonView> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : queries.byIds(Set.copyOf(ids)).stream()
                        .collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    @Override
    public Map<UUID, Addressee> addressees(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : queries.addressees(Set.copyOf(ids)).stream()
                        .collect(Collectors.toMap(Addressee::id, Function.identity()));
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
