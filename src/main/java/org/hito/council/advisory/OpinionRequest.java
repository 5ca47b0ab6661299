package org.hito.council.advisory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hito.council.Paper;
import org.hito.initiative.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What an advisory council was asked, with everybody who was.
 *
 * @param phase whose dossier the answers go into, or null
 * @param project set for a project at a gate, else null
 * @param end null while opinions are taken
 * @param advisers in the order of their seats
 */
public record OpinionRequest(
        UUID id,
        UUID body,
        UUID initiative,
        @Nullable Phase phase,
        @Nullable UUID project,
        String title,
        String text,
        List<Paper> papers,
        Instant askedAt,
        Instant deadline,
        @Nullable End end,
        List<Adviser> advisers) {

    /** @param by the director who closed it early, else null */
    public record End(Instant at, ConsultationEnd how, @Nullable UUID by, @Nullable String grounds) {}

    OpinionRequest with(List<Adviser> others) {
        return new OpinionRequest(
                id, body, initiative, phase, project, title, text, papers, askedAt, deadline, end, List.copyOf(others));
    }

    public boolean open() {
        return end == null;
    }

    public boolean allAnswered() {
        return missing().isEmpty();
    }

    /** Those who gave none. */
    public List<Adviser> missing() {
        return advisers.stream().filter(it -> it.given() == null).toList();
    }

    public long given() {
        return advisers.size() - missing().size();
    }
}
