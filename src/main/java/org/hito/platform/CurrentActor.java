package org.hito.platform;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who is acting on this thread: the signed-in person, or the process where nobody is. */
@Component
public class CurrentActor {

    private final ThreadLocal<@Nullable Actor> substituted = new ThreadLocal<>();

    public Actor get() {
        Actor actor = substituted.get();
        if (actor != null) {
            return actor;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PersonPrincipal principal
                ? Actor.person(principal.personId())
                : Actor.PROCESS;
    }

    /** The acting person, or who caused the process to act; {@link NotAllowed} where nobody is signed in. */
    public UUID person() {
        UUID person = get().person();
        if (person == null) {
            throw new NotAllowed("problem.not-signed-in");
        }
        return person;
    }

    /** Runs what follows by itself from what a person did: the process acts, caused by that person. */
    public <T> T asProcess(Supplier<T> work) {
        return as(Actor.processCausedBy(get().person()), work);
    }

    /** Runs the work in the name of somebody else than the signed-in person: demonstration data, timers, tests. */
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = substituted.get();
        substituted.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                substituted.remove();
            } else {
                substituted.set(before);
            }
        }
    }
}
