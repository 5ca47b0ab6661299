package org.hito.council.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comes with an act at a session, as the answers of a form or beside one another.
 *
 * @param grounds reasons, or what is objected
 * @param text of a remark
 * @param then where a point goes that is left out: WRITTEN_VOTE or ANOTHER_SESSION
 * @param others keys that no act takes
 */
record SentWords(
        @Nullable Map<String, @Nullable Object> data,
        @Nullable String grounds,
        @Nullable String text,
        @Nullable String then,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {

    static final SentWords NONE = new SentWords(null, null, null, null, null);

    /** An act without a body says nothing. */
    static SentWords orNone(@Nullable SentWords sent) {
        return sent == null ? NONE : sent;
    }

    static SentWords grounds(@Nullable String grounds, @Nullable String then) {
        return new SentWords(null, grounds, null, then, null);
    }

    static SentWords text(@Nullable String text) {
        return new SentWords(null, null, text, null, null);
    }

    /** The same without the envelope. */
    SentWords opened() {
        if (data == null) {
            return this;
        }
        Map<String, @Nullable Object> rest = new HashMap<>(data);
        String given = words(rest.remove("grounds"));
        String said = words(rest.remove("text"));
        String next = words(rest.remove("then"));
        if (others != null) {
            rest.putAll(others);
        }
        return new SentWords(null, given, said, next, rest);
    }

    private static @Nullable String words(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
