package org.hito.identity.web;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.hito.platform.PersonPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in, and nothing that could grow old: roles are read with every request.
 *
 * @param token id of the token that was shown, or null in a session
 */
public record SignedInPerson(UUID personId, String username, @Nullable UUID token)
        implements PersonPrincipal, AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return username;
    }
}
