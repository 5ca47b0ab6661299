package org.hito.council.minutes;

import java.util.UUID;

/** Minutes wait for the signatures of chair and secretary. */
public record MinutesApproved(UUID minutes, UUID body) {}
