package org.hito.council.session;

import java.time.Clock;
import java.time.LocalDate;
import org.hito.council.CouncilRule;
import org.hito.council.WorkingDays;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.NotAllowed;
import org.hito.platform.StateMoved;
import org.hito.platform.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The working days that the rule of a body leaves between convening a session and holding it. */
@Component
public class NoticePeriod {

    private final WorkingDays days;
    private final CommunityCalendar calendar;
    private final Moments moments;
    private final Clock clock;

    NoticePeriod(WorkingDays days, CommunityCalendar calendar, Moments moments, Clock clock) {
        this.days = days;
        this.calendar = calendar;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * Refuses what comes too late for the rule, unless it lets the chair shorten the notice and the chair, acting, says why.
     *
     * @param chairs the acting person holds the chair
     */
    void mustBeKept(CouncilRule rule, LocalDate day, boolean chairs, @Nullable String urgency) {
        LocalDate first = firstDay(rule);
        if (!day.isBefore(first)) {
            return;
        }
        if (!rule.shortNotice()) {
            throw new StateMoved("problem.notice-period", moments.day(first));
        }
        if (!chairs) {
            throw new NotAllowed("problem.short-notice-chair");
        }
        if (urgency == null || urgency.isBlank()) {
            throw new StateMoved("problem.short-notice-grounds", moments.day(first));
        }
    }

    /** The first day on which a session that is convened now may be held. */
    public LocalDate firstDay(CouncilRule rule) {
        return calendar.dayOf(days.endOfWorkingDay(rule.noticeDays(), clock.instant()));
    }
}
