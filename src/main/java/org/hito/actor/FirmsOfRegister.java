package org.hito.actor;

import java.util.List;
import java.util.UUID;
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
}
