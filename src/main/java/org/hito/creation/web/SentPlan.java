package org.hito.creation.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Another date for a milestone, as it is sent.
 *
 * @param others keys that have no place in it
 */
record SentPlan(
        @Schema(implementation = Phase.class) @Nullable String phase,
        @Schema(format = "date") @Nullable String planned,
        @Nullable String grounds,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {}
