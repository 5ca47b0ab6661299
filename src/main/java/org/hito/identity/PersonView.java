package org.hito.identity;

import java.util.Set;
import java.util.UUID;

/** A person as other modules see it. */
public record PersonView(UUID id, String username, String displayName, Set<Role> roles, boolean enabled) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
