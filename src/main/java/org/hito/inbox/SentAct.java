package org.hito.inbox;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comes with an act that needs a reason and may have a day.
 *
 * @param until day on which it ends by itself, where the act has one
 * @param others keys that no act takes
 */
public record SentAct(
        @Nullable String grounds,
        @Schema(format = "date") @Nullable String until,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {

    public static SentAct of(@Nullable String grounds, @Nullable String until) {
        return new SentAct(grounds, until, null);
    }
}
