package org.hito.council.condition.process;

import org.jspecify.annotations.Nullable;

/** Whether what was shown is enough. */
public record VerifyConditionForm(
        @Nullable String condition, @Nullable String shown, Decision decision, @Nullable String grounds) {

    enum Decision {
        MET,
        NOT_ENOUGH
    }
}
