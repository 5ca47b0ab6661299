package org.hito.project.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers to what lies outside the scope of the direction. */
public record AnswerScopeFlagsForm(List<Row> flags) {

    record Row(@Nullable String rule, @Nullable String flag, String answer) {}
}
