package org.hito.council.minutes;

import java.util.UUID;

/** Minutes have both signatures. */
public record MinutesSigned(UUID minutes, UUID body) {}
