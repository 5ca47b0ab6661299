package org.hito.actor.web;

import java.util.List;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.ChainLink;
import org.hito.actor.Commitment;
import org.hito.actor.FirmSize;
import org.jspecify.annotations.Nullable;

/**
 * An organisation for programs. What follows {@code municipality} is told of one organisation only, not in lists.
 *
 * @param taxId with its check digit, as it is written
 * @param initiatives in which it takes part, of those that the reader sees
 * @param commitments what it committed to in those
 * @param primaryInitiative the one that a firm of two identifies with; null if it declared none, or the reader does not see it
 * @param similar others whose names are nearly the same
 * @param mergedInto the organisation that it turned out to be, or null
 */
record ActorJson(
        UUID id,
        String name,
        @Nullable String taxId,
        @Nullable ActorKind kind,
        @Nullable FirmSize size,
        List<ChainLink> chainLinks,
        boolean anchor,
        @Nullable Boolean constituted,
        @Nullable String municipality,
        @Nullable List<Named> initiatives,
        @Nullable List<Committed> commitments,
        @Nullable Named primaryInitiative,
        @Nullable List<Named> similar,
        @Nullable UUID mergedInto) {

    record Named(UUID id, String name) {}

    record Committed(Named initiative, Commitment commitment) {}
}
