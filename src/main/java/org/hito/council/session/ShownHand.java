package org.hito.council.session;

import java.time.Instant;
import java.util.UUID;
import org.hito.council.Vote;
import org.jspecify.annotations.Nullable;

/**
 * A vote that a member showed by hand and somebody else wrote down.
 *
 * @param objection what the member said against how it was written down, or null
 */
public record ShownHand(
        UUID seat, Vote vote, UUID recordedBy, Instant at, @Nullable String objection, @Nullable Instant objectedAt) {}
