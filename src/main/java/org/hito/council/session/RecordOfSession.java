package org.hito.council.session;

import java.util.UUID;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/** Reads the record of a session that has begun. */
@Component
class RecordOfSession implements SessionRecords {

    private final SessionTable table;

    RecordOfSession(SessionTable table) {
        this.table = table;
    }

    @Override
    public SessionRecord of(UUID id) {
        Session session = table.get(id);
        if (session.started() == null) {
            throw new NotFound("problem.session-not-found");
        }
        return new SessionRecord(
                session.id(),
                session.body(),
                session.secondCall(),
                session.mode(),
                session.place(),
                session.notice(),
                session.convenedBy(),
                session.secretary(),
                session.convenedAt(),
                session.planned(),
                session.started(),
                session.ended() == null ? session.started() : session.ended(),
                session.seats().stream().map(SessionSeat::onRecord).toList(),
                session.agenda(),
                session.remarks());
    }
}
