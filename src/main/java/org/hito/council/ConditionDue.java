package org.hito.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The date of an open condition comes near. Published in the transaction of the reminder. */
public record ConditionDue(UUID condition, UUID owner, @Nullable UUID initiative, String text, LocalDate due) {}
