package org.hito.actor.merge.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation goes into the one of the path.
 *
 * @param other the one that goes
 * @param take keys of the form {@code register-actor} that are taken over from it; what only it knows is taken anyway
 * @param primaryInitiative the one that both as one identify with, asked where they take part in two and declared none (Q38)
 * @param others keys that have no place in it
 */
record SentMerge(
        @Nullable String other,
        @Nullable List<String> take,
        @Nullable String primaryInitiative,
        @Nullable String grounds,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, @Nullable Object> others) {}
