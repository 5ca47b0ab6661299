package org.hito.inbox;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A filled-in form as a client sends it: {@code {"data":{...}}}.
 *
 * @param beside what stands beside the data, where nothing may
 */
public record SentForm(
        @Schema(implementation = Object.class, description = "The answers, by the keys of the form") @Nullable
                ObjectNode data,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> beside) {

    public Set<String> unknown() {
        return beside == null ? Set.of() : beside.keySet();
    }
}
