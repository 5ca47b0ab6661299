package org.hito.actor.enrolment.process;

import org.jspecify.annotations.Nullable;

/** Which of two initiatives a firm identifies with. */
public record DeclarePrimaryIdentityForm(@Nullable String firm, String primaryInitiative, String fit) {}
