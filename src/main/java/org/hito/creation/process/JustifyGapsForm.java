package org.hito.creation.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why to go on in spite of what is missing. */
public record JustifyGapsForm(List<Row> gaps, String grounds) {

    record Row(@Nullable String gap, String measure) {}
}
