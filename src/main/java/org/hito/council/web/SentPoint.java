package org.hito.council.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is put on the agenda of a session that was convened: something that waits for the body, or something new.
 *
 * @param item id of what waits, or null
 * @param title of what is new, where no item is named
 * @param text what is asked of the body about it
 * @param grounds why so late, where the rule asks for more notice and lets the chair shorten it
 * @param others keys that the act does not take
 */
record SentPoint(
        @Nullable String item,
        @Nullable String title,
        @Nullable String text,
        @Nullable String grounds,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {

    static final SentPoint NONE = new SentPoint(null, null, null, null, null);
}
