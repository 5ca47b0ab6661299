package org.hito.project.process;

import java.time.LocalDate;
import org.hito.project.GateOutcome;
import org.jspecify.annotations.Nullable;

/** What both forms of decision ask for. */
interface GateForm {

    GateOutcome decision();

    /** Last day of a hold. */
    @Nullable
    LocalDate until();

    String grounds();
}
