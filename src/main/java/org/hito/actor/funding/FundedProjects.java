package org.hito.actor.funding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * The projects that contributions can be for; told by whoever runs projects. What may be promised to them and spent of it is
 * asked in the transaction in which it happens, before the contribution is locked.
 */
public interface FundedProjects {

    /** Names by id, of all projects of the initiative. */
    Map<UUID, String> of(UUID initiative);

    /** Of those that have not ended. */
    Map<UUID, String> open(UUID initiative);

    boolean knows(UUID project);

    /** Refuses promises and receipts for a project that has ended. */
    void mustTake(UUID project);

    /** Refuses to spend what is frozen, or more than gates have released. */
    void mustSpend(Contribution of, BigDecimal amount);

    /** Whether who is paid is one of the firms that the project is for (Q21). */
    boolean benefits(Contribution of, String payee);

    /** Refuses to take away what the project cannot do without. */
    void mustSpare(Contribution it);
}
