package org.hito.creation;

import java.util.List;
import org.hito.council.Reason;

/**
 * What a check of the method found. None stops an initiative; what is missing is justified in the dossier.
 *
 * @param reasons sentences for all that was looked at
 * @param gaps those of them that tell what is missing
 * @param source decision table with its version, or the policy's name
 * @param rules rows of the table that applied
 */
public record PhaseCheck(
        Kind kind, boolean met, List<Reason> reasons, List<Reason> gaps, String source, List<String> rules) {

    /** What is looked at. */
    public enum Kind {
        ACTOR_KINDS,
        ENVIRONMENT,
        READINESS
    }
}
