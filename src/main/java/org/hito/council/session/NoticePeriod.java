package org.hito.council.session;

import java.time.Clock;
import java.time.LocalDate;
import org.hito.council.CouncilRule;
import org.hito.council.WorkingDays;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** The working days that the rule of a body leaves between convening a session and holding it. */
@Component
public class NoticePeriod {

    private final WorkingDays days;
    private final CommunityCalendar calendar;
    private final Clock clock;

    NoticePeriod(WorkingDays days, CommunityCalendar calendar, Clock clock) {
        this.days = days;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The first day on which a session that is convened now may be held. */
    public LocalDate firstDay(CouncilRule rule) {
        return calendar.dayOf(days.endOfWorkingDay(rule.noticeDays(), clock.instant()));
    }
}
