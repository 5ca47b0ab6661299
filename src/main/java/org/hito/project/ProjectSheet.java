package org.hito.project;

import java.time.Instant;
import java.util.UUID;
import org.hito.platform.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * A project as a council or its advisers got it.
 *
 * @param number counts the sheets of the project
 * @param item what the council was asked with it, or null
 * @param request what the advisers were asked with it, or null
 * @param content canonical JSON
 * @param sha256 hex, of the content
 */
public record ProjectSheet(
        UUID id,
        UUID project,
        Gate gate,
        int number,
        UUID body,
        @Nullable UUID item,
        @Nullable UUID request,
        String content,
        String sha256,
        Instant at) {

    /** Does the content still have the hash that its readers were given? */
    public boolean intact() {
        return CanonicalJson.sha256(content).equals(sha256);
    }
}
