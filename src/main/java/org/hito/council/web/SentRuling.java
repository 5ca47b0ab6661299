package org.hito.council.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a claimed conflict of interest is ruled.
 *
 * @param ruling upheld, the seat leaves the round
 * @param others keys that have no place in it
 */
record SentRuling(
        @Schema(allowableValues = {"UPHELD", "DISMISSED"}) @Nullable String ruling,
        @Nullable String grounds,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {

    enum Choice {
        UPHELD,
        DISMISSED
    }
}
