package org.hito.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person known by a token of the API. */
public record TokenHolder(PersonView person, UUID token, @Nullable Instant lastUsed) {}
