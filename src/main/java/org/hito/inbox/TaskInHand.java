package org.hito.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task with all that is needed to show and complete it. */
record TaskInHand(TaskRow row, List<String> audience, @Nullable String draft, @Nullable Instant draftSavedAt) {}
