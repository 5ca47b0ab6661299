package org.hito.project;

import org.jspecify.annotations.Nullable;

/**
 * A point outside the scope of the direction.
 *
 * @param rule which it cites, e.g. {@code Q30.1}
 * @param reason constant of its sentence, {@code reason.scope-of-direction.<REASON>}
 * @param answer of the director, or null while there is none
 */
public record ScopeFlag(String rule, String reason, @Nullable String answer) {

    public String key() {
        return "reason." + ScopeOfDirection.DECISION + "." + reason;
    }
}
