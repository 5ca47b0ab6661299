package org.hito.actor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.FirmsOfCluster;
import org.springframework.stereotype.Component;

/** Firms of a cluster are those that the initiative has in its register. */
@Component
class FirmsOfRegister implements FirmsOfCluster {

    private final ActorStore store;

    FirmsOfRegister(ActorStore store) {
        this.store = store;
    }

    @Override
    public List<String> names(UUID initiative) {
        return store.firms(initiative);
    }

    /** A firm answers to its former names too. */
    @Override
    public Predicate<String> of(UUID initiative) {
        Set<String> known = Stream.concat(names(initiative).stream(), store.firmNames(initiative).stream())
                .map(FirmsOfCluster::plain)
                .collect(Collectors.toUnmodifiableSet());
        return name -> known.contains(FirmsOfCluster.plain(name));
    }
}
