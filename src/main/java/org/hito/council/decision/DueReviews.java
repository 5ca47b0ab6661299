package org.hito.council.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.inbox.Notices;
import org.hito.initiative.TeamRole;
import org.hito.platform.CommunityCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the chair of the body and the director of the initiative, once for each day, that a decision is to be looked at again. */
@Component
public class DueReviews {

    private final JdbcClient jdbc;
    private final CommunityCalendar calendar;
    private final Notices notices;
    private final DecisionTrail trail;
    private final ApplicationEventPublisher events;

    DueReviews(
            JdbcClient jdbc,
            CommunityCalendar calendar,
            Notices notices,
            DecisionTrail trail,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.notices = notices;
        this.trail = trail;
        this.events = events;
    }

    /** A second node waits for the rows and finds them told. */
    @Transactional
    public void tell() {
        jdbc.sql(
                        """
                        UPDATE council_review w SET told = w.due FROM council_round r JOIN council_item i ON i.id = r.item
                        WHERE r.id = w.round AND w.due <= ? AND w.told IS DISTINCT FROM w.due
                          AND NOT EXISTS (SELECT 1 FROM council_item o JOIN council_round x ON x.item = o.id
                            WHERE o.supersedes = i.id AND x.outcome IS NOT NULL)
                        RETURNING r.id AS round, i.title, i.body, i.initiative, w.due, w.grounds
                        """)
                .param(calendar.today())
                .query(ReviewDue.class)
                .list()
                .forEach(this::tell);
    }

    private void tell(ReviewDue review) {
        List<String> readers = new ArrayList<>(List.of(Notices.key("chair", review.body())));
        UUID initiative = review.initiative();
        if (initiative != null) {
            readers.add(Notices.key(TeamRole.DIRECTOR.modelName(), initiative));
        }
        notices.put(
                readers,
                "council.review-due",
                Map.of(
                        "title", review.title(),
                        "due", review.due().toString(),
                        "grounds", review.grounds(),
                        "path", "/decisions/" + review.round()),
                initiative);
        trail.due(review);
        events.publishEvent(review);
    }
}
