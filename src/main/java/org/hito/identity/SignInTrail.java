package org.hito.identity;

import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Comings and goings on record. What a stranger typed as a name is not kept: it may be a password. */
@Component
class SignInTrail {

    private final Trail trail;

    SignInTrail(Trail trail) {
        this.trail = trail;
    }

    @Transactional
    public Void signedIn(UUID person) {
        return record("identity.signed-in", person);
    }

    @Transactional
    public void signedOut(UUID person) {
        record("identity.signed-out", person);
    }

    @Transactional
    public void failed(@Nullable UUID person) {
        record("identity.sign-in-failed", person);
    }

    @Transactional
    public void throttled(@Nullable UUID person) {
        record("identity.sign-in-throttled", person);
    }

    @SuppressWarnings("NullAway") // Void has no other value
    private Void record(String event, @Nullable UUID person) {
        trail.record(TrailEntry.of(Stream.SYSTEM, event).with("person", person == null ? null : person.toString()));
        return null;
    }
}
