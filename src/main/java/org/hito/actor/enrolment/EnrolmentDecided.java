package org.hito.actor.enrolment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The director has decided whether a firm takes part. Published in the deciding transaction.
 *
 * @param requestedBy who proposed the firm
 * @param grounds why not; null where it takes part
 */
public record EnrolmentDecided(
        UUID enrolment, UUID initiative, String firm, UUID requestedBy, boolean enrolled, @Nullable String grounds) {}
