package org.hito.council.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What additional minutes say.
 *
 * @param others keys that have no place in it
 */
public record SentCorrection(
        @Nullable String text, @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {}
