package org.hito.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a project hands over.
 *
 * @param progress per cent
 * @param deviation what goes otherwise than planned and what is done about it
 */
@Table("project_deliverable")
public record Deliverable(
        String deliverable,
        String owner,
        LocalDate startsOn,
        LocalDate dueOn,
        Status status,
        int progress,
        @Nullable String deviation) {

    /** How a deliverable stands. */
    public enum Status {
        DONE,
        IN_PROGRESS,
        DROPPED
    }

    public static Deliverable planned(String deliverable, String owner, LocalDate startsOn, LocalDate dueOn) {
        return new Deliverable(deliverable, owner, startsOn, dueOn, Status.IN_PROGRESS, 0, null);
    }

    public boolean open() {
        return status == Status.IN_PROGRESS;
    }

    Deliverable standing(Progress told) {
        return new Deliverable(
                deliverable,
                owner,
                startsOn,
                dueOn,
                told.status(),
                told.status() == Status.DONE ? 100 : told.progress(),
                told.deviation());
    }

    /** What is told about a deliverable at the end of a cycle. */
    public record Progress(Status status, int progress, @Nullable String deviation) {}
}
