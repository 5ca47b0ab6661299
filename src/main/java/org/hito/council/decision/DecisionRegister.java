package org.hito.council.decision;

import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import org.hito.council.ReaderScope;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Cursor;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.hito.platform.SearchWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that the acting person sees, newest first: those of rounds that this person may open, and no others. */
@Component
public class DecisionRegister {

    /** What of a decision is searched; papers only where the reader may open them. */
    private static final String WORDS =
            """
             AND concat_ws(' ', i.search_title, n.search_text, conditions.condition_texts,
               CASE WHEN roll.papers_closed THEN '' ELSE i.search_text END) LIKE ALL (:words)
            """;

    private static final String REVIEW_DUE = " AND w.due <= :today AND newer.outcome IS NULL";

    private final JdbcClient jdbc;
    private final ReaderScope scope;
    private final CommunityCalendar calendar;
    private final DecisionTrail trail;

    DecisionRegister(JdbcClient jdbc, ReaderScope scope, CommunityCalendar calendar, DecisionTrail trail) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.calendar = calendar;
        this.trail = trail;
    }

    public PageOf<Decision> page(DecisionFilter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        var query = ofReader(where(filter)
                        + (cursor == null ? "" : " AND (r.closed_at, r.id) < (:closedAt, :id)")
                        + " ORDER BY r.closed_at DESC, r.id DESC LIMIT :rows")
                .param("rows", limit + 1)
                .param("body", filter.body())
                .param("initiative", filter.initiative())
                .param(
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().name())
                .param("from", filter.from() == null ? null : Timestamp.from(calendar.startOf(filter.from())))
                .param(
                        "until",
                        filter.to() == null
                                ? null
                                : Timestamp.from(calendar.startOf(filter.to().plusDays(1))))
                .param("words", filter.text() == null ? new String[0] : SearchWords.patterns(filter.text()))
                .param("today", calendar.today());
        if (cursor != null) {
            query = query.param("closedAt", Timestamp.from(cursor.instant(0))).param("id", cursor.id(1));
        }
        return PageOf.cut(query.query(DecisionRows::row).list(), limit, it -> Cursor.of(it.decidedAt(), it.id()));
    }

    private static String where(DecisionFilter filter) {
        return (filter.body() == null ? "" : " AND i.body = :body")
                + (filter.initiative() == null ? "" : " AND i.initiative = :initiative")
                + (filter.outcome() == null ? "" : " AND r.outcome = :outcome")
                + (filter.from() == null ? "" : " AND r.closed_at >= :from")
                + (filter.to() == null ? "" : " AND r.closed_at < :until")
                + (filter.text() == null ? "" : WORDS)
                + (filter.review() == DecisionFilter.Review.DUE ? REVIEW_DUE : "")
                + (filter.review() == DecisionFilter.Review.PLANNED ? " AND w.due IS NOT NULL" : "");
    }

    /** The decision, if the acting person sees it. */
    public Decision visible(UUID round) {
        return ofReader(" AND r.id = :round")
                .param("round", round)
                .query(DecisionRows::row)
                .optional()
                .orElseThrow(() -> new NotFound("problem.decision-not-found"));
    }

    /** Notes that the acting person takes what this filter finds out of the system. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void exported(String format, Map<String, String> asked) {
        trail.exported(format, asked);
    }

    private JdbcClient.StatementSpec ofReader(String rest) {
        return scope.bind(jdbc.sql(DecisionRows.DECISIONS + " AND " + ReaderScope.over("r.id", "") + rest));
    }
}
