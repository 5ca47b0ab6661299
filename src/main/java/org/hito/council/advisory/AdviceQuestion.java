package org.hito.council.advisory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hito.council.Paper;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What whoever wants to hear an advisory council passes; see {@link OpinionRequest}.
 *
 * @param project set for a project at a gate, else null
 * @param deadline until when opinions are taken
 */
public record AdviceQuestion(
        UUID body,
        UUID initiative,
        @Nullable Phase phase,
        @Nullable UUID project,
        String title,
        String text,
        List<Paper> papers,
        Instant deadline) {}
