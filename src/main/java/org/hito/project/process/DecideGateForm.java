package org.hito.project.process;

import java.time.LocalDate;
import org.hito.project.GateOutcome;
import org.jspecify.annotations.Nullable;

/** A decision at a gate. */
public record DecideGateForm(@Nullable String findings, GateOutcome decision, @Nullable LocalDate until, String grounds)
        implements GateForm {}
