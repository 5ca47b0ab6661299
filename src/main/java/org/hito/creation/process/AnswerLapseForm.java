package org.hito.creation.process;

import org.jspecify.annotations.Nullable;

/** What the director answers to a council that sent a reopened milestone back. */
public record AnswerLapseForm(@Nullable String condition, @Nullable String remarks, String answer) {}
