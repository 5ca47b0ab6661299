package org.hito.council.session;

import java.time.Instant;
import java.util.UUID;
import org.hito.council.Position;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the body as it was when the session began, and who sits there.
 *
 * @param substitute who may sit there for the holder on that day, where the rule allows it
 * @param person who sits or sat there, or null if nobody came
 */
public record SessionSeat(
        UUID seat,
        int ordinal,
        Position position,
        String institution,
        @Nullable UUID holder,
        @Nullable UUID substitute,
        AttendanceMode mode,
        @Nullable UUID person,
        @Nullable Instant arrived,
        @Nullable Instant gone) {

    /** Somebody sits there now. */
    public boolean present() {
        return arrived != null && gone == null;
    }

    public boolean isOf(UUID someone) {
        return someone.equals(holder) || someone.equals(substitute);
    }

    /** How the seat attends now: {@code ABSENT} also for whoever has left. */
    public AttendanceMode now() {
        return present() ? mode : AttendanceMode.ABSENT;
    }

    /** Notes who sits there from this moment on; whoever leaves stays on record with the moment of leaving. */
    SessionSeat attending(AttendanceMode next, Instant at) {
        if (next == now()) {
            return this;
        }
        if (next == AttendanceMode.ABSENT) {
            return with(mode, person, arrived, at);
        }
        return with(
                next, next == AttendanceMode.SUBSTITUTE ? substitute : holder, arrived == null ? at : arrived, null);
    }

    private SessionSeat with(AttendanceMode how, @Nullable UUID who, @Nullable Instant from, @Nullable Instant until) {
        return new SessionSeat(seat, ordinal, position, institution, holder, substitute, how, who, from, until);
    }

    Attendance onRecord() {
        return new Attendance(seat, position, institution, holder, person, mode, arrived, gone);
    }
}
