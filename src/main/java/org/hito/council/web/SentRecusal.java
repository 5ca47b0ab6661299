package org.hito.council.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest as it is sent.
 *
 * @param seat of another member, who is claimed to have it; without it, one's own is declared
 * @param others keys that have no place in it
 */
record SentRecusal(
        @Nullable String grounds,
        @Nullable String seat,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {}
