package org.hito.identity;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody who may sign in. A person without a password cannot do so by password. */
@Table("person")
class Person {

    @Id
    final UUID id;

    final String username;
    String displayName;

    @Nullable
    String email;

    @Nullable
    String passwordHash;

    boolean enabled;
    final boolean demo;
    final Instant createdAt;

    @MappedCollection(idColumn = "person")
    Set<GivenRole> roles = new HashSet<>();

    @Version
    @Nullable
    Integer version;

    Person(
            UUID id,
            String username,
            String displayName,
            @Nullable String email,
            @Nullable String passwordHash,
            boolean enabled,
            boolean demo,
            Instant createdAt,
            @Nullable Integer version) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.email = email;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.demo = demo;
        this.createdAt = createdAt;
        this.version = version;
    }

    Set<Role> roles() {
        return roles.stream().map(GivenRole::role).collect(Collectors.toUnmodifiableSet());
    }

    void give(Role role) {
        roles.add(new GivenRole(role));
    }

    void take(Role role) {
        roles.remove(new GivenRole(role));
    }

    PersonView view() {
        return new PersonView(id, username, displayName, roles(), enabled);
    }

    @Table("person_role")
    record GivenRole(Role role) {}
}
