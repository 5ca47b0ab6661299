package org.hito.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task with all that is needed to show and complete it.
 *
 * @param entered what was submitted in this form before in the same phase, or null
 */
record TaskInHand(
        TaskRow row,
        List<String> audience,
        @Nullable String entered,
        @Nullable String draft,
        @Nullable Instant draftSavedAt) {}
