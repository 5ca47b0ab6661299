package org.hito.council.minutes;

import java.util.UUID;

/** Minutes were written and wait for the chair to approve them. */
public record MinutesDrafted(UUID minutes, UUID body) {}
