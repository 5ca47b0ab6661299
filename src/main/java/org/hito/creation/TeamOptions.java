package org.hito.creation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.form.FormOption;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.initiative.Team;
import org.hito.initiative.TeamRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be professional or secretary of an initiative, by username. */
@Component
public class TeamOptions {

    private final People people;
    private final Team team;

    TeamOptions(People people, Team team) {
        this.people = people;
        this.team = team;
    }

    /** Options by the keys that forms name. */
    public Map<String, List<FormOption>> all() {
        return Map.of("professionals", having(Role.PROFESSIONAL), "secretaries", having(Role.SECRETARY));
    }

    /** The first who may be asked for this. */
    public Optional<String> first(Role role) {
        return people.having(role).stream().map(PersonView::username).findFirst();
    }

    /** Who has the part in an initiative. */
    public Optional<PersonView> holder(UUID initiative, TeamRole role) {
        return team.of(initiative).stream()
                .filter(it -> it.role() == role)
                .findFirst()
                .flatMap(it -> people.find(it.person()));
    }

    /** The person of that name who has the role, or null. */
    public @Nullable UUID person(@Nullable String username, Role role) {
        return username == null
                ? null
                : people.findByUsername(username)
                        .filter(it -> it.has(role))
                        .map(PersonView::id)
                        .orElse(null);
    }

    private List<FormOption> having(Role role) {
        return people.having(role).stream()
                .map(it -> new FormOption(it.username(), it.displayName()))
                .toList();
    }
}
