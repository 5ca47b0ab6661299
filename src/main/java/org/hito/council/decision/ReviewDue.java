package org.hito.council.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The day has come to look at a decision again. Published once for each day, in the transaction that tells of it.
 *
 * @param round the one that decided
 */
public record ReviewDue(
        UUID round, String title, UUID body, @Nullable UUID initiative, LocalDate due, String grounds) {}
