package org.hito.actor.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Ids of those that the acting person sees, of all initiatives. */
    Set<UUID> seen();

    /** Refuses promises to a project that has ended. */
    void mustTake(UUID project);

    /** Refuses receipts and expenses while the money of the project is frozen. */
    void mustMove(UUID project);

    /** Message key of why the money of the project is frozen, with what to do about it; empty while it moves. */
    Optional<String> frozen(UUID project);

    /** The day of its first money; empty before any was released. */
    Optional<LocalDate> fundedSince(UUID project);

    /** What the project lets be spent of a contribution now; empty where gates set no limit to it. */
    Optional<BigDecimal> limit(Contribution of);

    /** Counts an expense as one of the project, and refuses one beyond what gates have released. */
    void spend(Contribution of, Movement expense);

    /** Whether who is paid is one of the firms that the project is for (Q21). */
    boolean benefits(Contribution of, String payee);

    /** Refuses to take away what the project cannot do without. */
    void mustSpare(Contribution it);
}
