package org.hito.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a body as it is held on some day.
 *
 * @param holder null while the seat is vacant
 * @param until last day of the tenure, or null for an open one
 * @param post what the holder is in the firm, in an advisory council
 * @param firm of an advisory council: the id of its firm when the seat was made
 */
public record Seat(
        UUID id,
        UUID body,
        int ordinal,
        Position position,
        String institution,
        Sector sector,
        @Nullable UUID holder,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Substitute substitute,
        @Nullable FirmPost post,
        @Nullable UUID firm) {

    /** Who may stand in for the holder, where the rule of the body allows it. */
    public record Substitute(UUID person, LocalDate since, @Nullable LocalDate until) {}

    static Seat vacant(
            UUID body, int ordinal, Position position, String institution, Sector sector, @Nullable UUID firm) {
        return new Seat(
                UUID.randomUUID(), body, ordinal, position, institution, sector, null, null, null, null, null, firm);
    }

    public boolean heldBy(UUID person) {
        return person.equals(holder);
    }

    public boolean standsIn(UUID person) {
        return substitute != null && substitute.person().equals(person);
    }
}
