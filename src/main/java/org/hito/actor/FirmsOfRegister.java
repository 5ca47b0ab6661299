package org.hito.actor;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hito.council.FirmsOfCluster;
import org.springframework.stereotype.Component;

/** Firms of a cluster are those that the initiative has in its register; case, accents and punctuation make no difference. */
@Component
class FirmsOfRegister implements FirmsOfCluster {

    private final ActorStore store;

    FirmsOfRegister(ActorStore store) {
        this.store = store;
    }

    @Override
    public Predicate<String> of(UUID initiative) {
        Set<String> firms = store.actors(initiative).stream()
                .filter(it -> it.kind() == ActorKind.FIRM)
                .map(it -> letters(it.name()))
                .collect(Collectors.toUnmodifiableSet());
        return institution -> firms.contains(letters(institution));
    }

    /** "S.A.S." and "SAS" are one. */
    private static String letters(String name) {
        return ClusterActor.normalised(name).replace(" ", "");
    }
}
