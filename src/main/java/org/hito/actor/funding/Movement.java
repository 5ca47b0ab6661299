package org.hito.actor.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that came in or was spent.
 *
 * @param concept what came, or what it was spent on
 * @param payee who was paid, if anybody
 * @param evidence ids of documents of the initiative
 */
public record Movement(
        UUID id,
        UUID contribution,
        Kind kind,
        LocalDate day,
        BigDecimal amount,
        String concept,
        @Nullable String payee,
        List<String> evidence,
        String toldBy,
        @Nullable UUID recordedBy,
        Instant recordedAt) {

    /** Which way it goes. */
    public enum Kind {
        RECEIVED,
        SPENT
    }
}
