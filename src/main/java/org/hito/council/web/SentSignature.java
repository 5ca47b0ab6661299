package org.hito.council.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it is sent.
 *
 * @param password of the signing person, typed anew
 * @param statement what that person declares
 * @param others keys that have no place in it
 */
public record SentSignature(
        @Schema(format = "password") @Nullable String password,
        @Nullable String statement,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {

    @Override
    public String toString() {
        return "SentSignature[" + statement + "]";
    }
}
