package org.hito.actor;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * People whom the form of phase I named before contacts were kept with their consent (Ley 1581/2012): they stay readable until
 * somebody erases them. Who may do either is told by the contacts.
 */
@Component
public class EarlierContacts {

    private final ActorStore store;

    EarlierContacts(ActorStore store) {
        this.store = store;
    }

    public List<String> of(UUID organisation) {
        return store.earlierContacts(organisation);
    }

    /** In how many initiatives somebody was named. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(UUID organisation) {
        return store.eraseEarlierContacts(organisation);
    }
}
