package org.hito.actor.delivery.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to the council to allow a delivery.
 *
 * @param firm id of the firm
 * @param others keys that have no place in it
 */
record SentOverride(
        @Nullable String firm,
        @Nullable String grounds,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {

    static final int LONGEST_ID = 100;

    /** An id that nobody has, for one that cannot be ours. */
    static final UUID NOBODY = new UUID(0, 0);
}
