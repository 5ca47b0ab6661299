package org.hito.inbox;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comes with an act that takes reasons and nothing else.
 *
 * @param others keys that have no place in it
 */
public record SentGrounds(
        @Nullable String grounds,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {

    public static SentGrounds of(@Nullable String grounds) {
        return new SentGrounds(grounds, null);
    }
}
