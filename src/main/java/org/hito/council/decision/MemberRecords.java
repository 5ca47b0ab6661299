package org.hito.council.decision;

import java.util.List;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.Position;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of each member of a body; for whoever chairs it today and for the auditor, and for nobody else. */
@Component
public class MemberRecords {

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final People people;
    private final CommunityCalendar calendar;

    MemberRecords(JdbcClient jdbc, Bodies bodies, People people, CommunityCalendar calendar) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.people = people;
        this.calendar = calendar;
    }

    public boolean open(UUID body) {
        PersonView person = people.current();
        return person.has(Role.AUDITOR)
                || bodies.seatsOf(person.id()).stream()
                        .anyMatch(it -> it.body().equals(body) && it.position().equals(Position.CHAIR.name()));
    }

    /** Those who hold a seat today before the others, then in the order of the seats. */
    public List<MemberRecord> of(UUID body) {
        bodies.get(body);
        if (!open(body)) {
            throw new NotAllowed("problem.members-not-visible");
        }
        return jdbc.sql(
                        """
                        WITH called AS (
                          SELECT s.holder AS person, s.seat, s.ordinal, s.position, s.institution, r.closed_at,
                            r.ended_by = 'SETTLED' AS settled, s.recusal IS NOT NULL AS recused,
                            s.recusal IS NULL AND b.person = s.holder AS own,
                            s.recusal IS NULL AND b.person <> s.holder AS other, b.vote = 'ABSTAIN' AS abstained
                          FROM council_round_seat s JOIN council_round r ON r.id = s.round
                          JOIN council_item i ON i.id = r.item
                          LEFT JOIN council_ballot b ON b.round = s.round AND b.seat = s.seat
                          WHERE i.body = :body AND r.status IN ('CLOSED', 'LAPSED') AND s.holder IS NOT NULL)
                        SELECT c.person, c.seat, (array_agg(c.position ORDER BY c.closed_at DESC))[1] AS position,
                          (array_agg(c.institution ORDER BY c.closed_at DESC))[1] AS institution,
                          EXISTS (SELECT 1 FROM council_tenure t WHERE t.seat = c.seat AND t.holder = c.person
                            AND t.since <= :today AND (t.until IS NULL OR t.until >= :today))
                            AS seated,
                          count(*) AS called,
                          count(*) FILTER (WHERE own) AS cast,
                          count(*) FILTER (WHERE own AND abstained) AS abstained,
                          count(*) FILTER (WHERE other) AS represented,
                          count(*) FILTER (WHERE recused) AS recused,
                          count(*) FILTER (WHERE NOT recused AND own IS NOT TRUE AND other IS NOT TRUE) AS missed,
                          count(*) FILTER (WHERE NOT recused AND own IS NOT TRUE AND other IS NOT TRUE AND settled) AS settled
                        FROM called c GROUP BY c.person, c.seat ORDER BY seated DESC, min(c.ordinal), c.person
                        """)
                .param("body", body)
                .param("today", calendar.today())
                .query(MemberRecord.class)
                .list();
    }
}
