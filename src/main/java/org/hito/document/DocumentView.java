package org.hito.document;

import java.time.Instant;
import java.util.UUID;

/**
 * An evidence file without its content.
 *
 * @param size bytes
 * @param sha256 hex
 */
public record DocumentView(
        UUID id,
        UUID initiative,
        String name,
        String mediaType,
        long size,
        String sha256,
        UUID uploadedBy,
        Instant uploadedAt) {}
