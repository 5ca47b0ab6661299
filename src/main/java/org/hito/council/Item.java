package org.hito.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What a body is asked. It is decided in one or more numbered rounds, of which only the last may be open.
 *
 * @param project set for a project at a gate, else null
 * @param submission how often the same matter came before the body, this time included
 * @param text what the members read first, in about ten lines
 * @param supersedes an item already decided, whose decision a decision on this one replaces; both stay visible
 * @param parties institutions that benefit; a seat of one of them is proposed for recusal
 */
public record Item(
        UUID id,
        UUID body,
        ItemKind kind,
        @Nullable UUID initiative,
        @Nullable Phase phase,
        @Nullable UUID project,
        int submission,
        String title,
        String text,
        List<Paper> papers,
        List<String> parties,
        UUID submitter,
        Instant submittedAt,
        @Nullable UUID supersedes) {

    /** @param known firms of the cluster, so that one of them is recognised by any of its names */
    boolean hasParty(String institution, KnownFirms known) {
        String name = known.key(institution);
        return parties.stream().anyMatch(party -> known.key(party).equals(name));
    }
}
