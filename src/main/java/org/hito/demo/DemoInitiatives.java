package org.hito.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hito.initiative.InitiativeList;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.hito.platform.PageLimit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds initiatives by the names that the story calls them. */
@Component
@Profile("demo")
class DemoInitiatives {

    private static final String DIRECTOR = "director";

    private final DemoActs acts;
    private final CurrentActor currentActor;
    private final InitiativeList list;
    private final Map<String, UUID> ids = new HashMap<>();

    DemoInitiatives(DemoActs acts, CurrentActor currentActor, InitiativeList list) {
        this.acts = acts;
        this.currentActor = currentActor;
        this.list = list;
    }

    UUID named(String name) {
        if (ids.isEmpty()) {
            currentActor
                    .as(
                            Actor.person(acts.id(DIRECTOR)),
                            () -> list.page(InitiativeList.Filter.ALL, null, PageLimit.DEFAULT))
                    .items()
                    .forEach(it -> ids.put(it.name(), it.id()));
        }
        UUID id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("The director leads no initiative " + name);
        }
        return id;
    }
}
