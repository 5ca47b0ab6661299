package org.hito.project.process;

import java.time.LocalDate;
import org.hito.project.GateOutcome;
import org.jspecify.annotations.Nullable;

/** A decision where something is missing that must be there. */
public record DecideUnmetForm(
        @Nullable String findings, GateOutcome decision, @Nullable LocalDate until, String grounds)
        implements GateForm {}
