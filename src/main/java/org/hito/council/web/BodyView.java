package org.hito.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.council.BodyKind;
import org.hito.council.CouncilRule;
import org.hito.council.Position;
import org.hito.council.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A body with its seats as held today.
 *
 * @param rule in words
 * @param settings the same as it is set
 */
public record BodyView(
        UUID id, BodyKind kind, String name, List<SeatView> seats, String rule, CouncilRule settings, boolean demo) {

    /** @param person user name of the holder, null for a vacant seat */
    public record SeatView(
            UUID seat,
            Position position,
            String institution,
            Sector sector,
            @Nullable String person,
            @Nullable String name,
            @Nullable LocalDate since) {}

    public long filled() {
        return seats.stream().filter(seat -> seat.person() != null).count();
    }
}
