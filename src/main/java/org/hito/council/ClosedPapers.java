package org.hito.council;

import java.time.Instant;
import java.util.List;

/**
 * Which papers of an initiative are closed to one reader: those of every item in whose last round the reader is recused, and
 * all of them where the newest item is such a one.
 *
 * @param items what councils were asked about the initiative, oldest first
 */
public record ClosedPapers(List<Asked> items) {

    public static final ClosedPapers NONE = new ClosedPapers(List.of());

    record Asked(Instant at, boolean recused) {}

    public boolean all() {
        return !items.isEmpty() && items.get(items.size() - 1).recused();
    }

    /** What was entered at a moment is a paper of the item that was submitted next. */
    public boolean cover(Instant enteredAt) {
        return all()
                || items.stream()
                        .filter(item -> !item.at().isBefore(enteredAt))
                        .findFirst()
                        .filter(Asked::recused)
                        .isPresent();
    }
}
