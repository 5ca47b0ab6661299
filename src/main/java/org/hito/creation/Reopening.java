package org.hito.creation;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A milestone before its council again because a condition of its approval lapsed.
 *
 * @param text of the condition
 * @param answer of the director after the council sent it back, or null
 */
public record Reopening(
        UUID condition, UUID initiative, Phase phase, String text, LocalDate due, @Nullable String answer) {}
