package org.hito.council.session;

import java.time.Instant;
import java.util.UUID;

/** Something that a person wanted on the record. */
public record SessionRemark(UUID by, Instant at, String text) {}
