package org.hito.creation.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers to the remarks of the council, and the steps to reopen. */
public record AnswerRemarksForm(List<Row> remarks, @Nullable List<String> reopen, @Nullable String approach) {

    record Row(@Nullable Integer number, @Nullable String from, @Nullable String remark, String answer) {}
}
