package org.hito.council.session;

import java.time.Instant;
import java.util.UUID;
import org.hito.council.Position;
import org.jspecify.annotations.Nullable;

/**
 * Who sat at the session for one seat.
 *
 * @param holder who holds the seat, or null if it is vacant
 * @param person who sat there: the holder or a substitute; null if nobody did
 * @param arrived null if nobody came
 * @param left null if the person stayed until the end
 */
public record Attendance(
        UUID seat,
        Position position,
        String institution,
        @Nullable UUID holder,
        @Nullable UUID person,
        AttendanceMode mode,
        @Nullable Instant arrived,
        @Nullable Instant left) {}
