package org.hito.actor.enrolment.process;

import org.hito.actor.ChainLink;
import org.jspecify.annotations.Nullable;

/** A firm as it is proposed. */
public record RequestEnrolmentForm(String taxId, ChainLink chainLink, @Nullable String why) {}
