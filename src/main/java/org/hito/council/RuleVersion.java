package org.hito.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a body with the day from which it holds. It is never changed; the highest version whose day has come is the
 * one in force.
 *
 * @param madeBy null for the rule that a body had before versions were kept
 */
public record RuleVersion(
        UUID body, int version, LocalDate from, CouncilRule rule, @Nullable UUID madeBy, Instant madeAt) {}
