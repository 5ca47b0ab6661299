package org.hito.identity.web;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hito.identity.PersonView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person who has shown a password, a token or a session. Sessions keep it without authorities. */
public final class PersonAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1;

    private final SignedInPerson person;

    private PersonAuthentication(SignedInPerson person, Collection<? extends GrantedAuthority> authorities) {
        super(authorities);
        this.person = person;
        super.setAuthenticated(true);
    }

    /** As kept in a session. */
    static PersonAuthentication toKeep(PersonView person) {
        return new PersonAuthentication(new SignedInPerson(person.id(), person.username(), null), List.of());
    }

    /** For one request, with the roles of this moment as authorities. */
    public static PersonAuthentication now(PersonView person, @Nullable UUID token) {
        return new PersonAuthentication(
                new SignedInPerson(person.id(), person.username(), token),
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
