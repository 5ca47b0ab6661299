package org.hito.creation;

import java.time.Instant;
import java.util.UUID;
import org.hito.initiative.Phase;
import org.hito.platform.CanonicalJson;

/**
 * A dossier as the council got it.
 *
 * @param item what the council was asked with it
 * @param content canonical JSON
 * @param sha256 hex, of the content
 */
public record FrozenDossier(
        UUID id, UUID initiative, Phase phase, int round, UUID item, String content, String sha256, Instant at) {

    /** Does the content still have the hash that the council was given? */
    public boolean intact() {
        return CanonicalJson.sha256(content).equals(sha256);
    }
}
