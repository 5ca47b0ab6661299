package org.hito.council.decision.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a decision is to be looked at again.
 *
 * @param date left out, it was looked at and no further day is planned
 * @param others keys that have no place in it
 */
record SentReview(
        @Nullable String grounds,
        @Schema(format = "date") @Nullable String date,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {}
