package org.hito.council;

import java.util.List;
import java.util.UUID;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What whoever submits something to a body passes; see {@link Item}.
 *
 * @param project set for a project at a gate, else null
 * @param submission how often the same matter comes before the body, this time included
 */
public record Question(
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
        @Nullable UUID supersedes) {

    /** A question about no project. */
    public Question(
            UUID body,
            ItemKind kind,
            @Nullable UUID initiative,
            @Nullable Phase phase,
            int submission,
            String title,
            String text,
            List<Paper> papers,
            List<String> parties,
            UUID submitter,
            @Nullable UUID supersedes) {
        this(body, kind, initiative, phase, null, submission, title, text, papers, parties, submitter, supersedes);
    }

    /** A question about no project that takes the place of no earlier decision. */
    public Question(
            UUID body,
            ItemKind kind,
            @Nullable UUID initiative,
            @Nullable Phase phase,
            int submission,
            String title,
            String text,
            List<Paper> papers,
            List<String> parties,
            UUID submitter) {
        this(body, kind, initiative, phase, submission, title, text, papers, parties, submitter, null);
    }
}
