package org.hito.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.platform.NotAllowed;

/** The people, for other modules. */
public interface People {

    Optional<PersonView> find(UUID id);

    Optional<PersonView> findByUsername(String username);

    /** People who have the role and may sign in, by display name. */
    List<PersonView> having(Role role);

    /** Everybody who may sign in, by display name. */
    List<PersonView> enabled();

    /** By id; unknown ids are left out. */
    Map<UUID, PersonView> all(Collection<UUID> ids);

    /** Where mail reaches those of them who may sign in and have an address; the others are left out. */
    Map<UUID, Addressee> addressees(Collection<UUID> ids);

    /** The person that is acting; refuses where nobody is signed in. */
    PersonView current();

    /** The acting person, refused unless it has the role. */
    default PersonView require(Role role) {
        PersonView person = current();
        if (!person.has(role)) {
            throw new NotAllowed("problem.role-needed." + role.name());
        }
        return person;
    }
}
