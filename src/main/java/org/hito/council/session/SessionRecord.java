package org.hito.council.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A closed session as the minutes tell it; votes are read from the rounds that the agenda names.
 *
 * @param place a room, an address or how to take part from afar
 * @param notice how the session was convened, in words
 * @param secretary who keeps the session with the chair and signs its minutes
 * @param attendance one for each seat of the body, in the order of the seats
 * @param agenda in the order of its numbers
 */
public record SessionRecord(
        UUID id,
        UUID body,
        boolean secondCall,
        SessionMode mode,
        String place,
        String notice,
        UUID convenedBy,
        UUID secretary,
        Instant convenedAt,
        Instant planned,
        Instant started,
        Instant ended,
        List<Attendance> attendance,
        List<AgendaPoint> agenda,
        List<SessionRemark> remarks) {

    public SessionRecord {
        attendance = List.copyOf(attendance);
        agenda = List.copyOf(agenda);
        remarks = List.copyOf(remarks);
    }
}
