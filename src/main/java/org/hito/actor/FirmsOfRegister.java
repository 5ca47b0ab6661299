package org.hito.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.FirmsOfCluster;
import org.hito.council.KnownFirms;
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

    /** A firm answers to its former names too; where two had the same name it is today's that counts. */
    @Override
    public KnownFirms known(UUID initiative) {
        Map<String, UUID> byName = new HashMap<>();
        Map<UUID, UUID> byId = new HashMap<>();
        for (ActorStore.FirmName it : store.firmNames(initiative)) {
            byName.put(FirmsOfCluster.plain(it.name()), it.living());
            byId.put(it.known(), it.living());
        }
        return new KnownFirms(byName, byId);
    }
}
