package org.hito.council.condition.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a condition was met. */
public record MeetConditionForm(@Nullable String condition, String shown, @Nullable List<String> evidence) {}
