package org.hito.creation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hito.initiative.Phase;

/** Which model leads which phase. */
public final class PhaseModels {

    public static final String LIFECYCLE = "initiative-lifecycle";

    /** Takes a milestone to its council again after a condition of its approval lapsed. */
    public static final String REOPENING = "milestone-reopening";

    private PhaseModels() {}

    public static String process(Phase phase) {
        return "phase-" + phase.name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Phase> phase(String process) {
        return Arrays.stream(Phase.values())
                .filter(it -> process(it).equals(process))
                .findFirst();
    }

    /** The phase of a process that leads one. */
    public static Phase of(String process) {
        return phase(process).orElseThrow(() -> new IllegalStateException(process + " leads no phase"));
    }
}
