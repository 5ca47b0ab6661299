package org.hito.council.condition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hito.council.WorkingDays;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** When a condition is reminded of and when it is over. The numbers are ours; the source gives none. */
@Component
public class ConditionDates {

    private static final int REMINDED_BEFORE = 5;
    private static final int TIME_AFTER_SENT_BACK = 5;

    private final WorkingDays days;
    private final CommunityCalendar calendar;
    private final Clock clock;

    ConditionDates(WorkingDays days, CommunityCalendar calendar, Clock clock) {
        this.days = days;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The first moment after the day. */
    public Instant over(LocalDate due) {
        return calendar.startOf(due.plusDays(1));
    }

    /** A condition lapses once. */
    public Instant lapse(FollowedCondition condition) {
        return condition.lapsed() == null ? over(condition.due()) : CommunityCalendar.NEVER;
    }

    /** Five working days before; none where that has passed, because whoever has the task was told when it came. */
    public Instant reminder(LocalDate due) {
        LocalDate day = due;
        for (int left = REMINDED_BEFORE; left > 0; ) {
            day = day.minusDays(1);
            if (days.isWorkingDay(day)) {
                left--;
            }
        }
        Instant moment = calendar.startOf(day);
        return moment.isAfter(clock.instant()) ? moment : CommunityCalendar.NEVER;
    }

    /** Evidence that was shown in time and found wanting late leaves five working days to do better. */
    LocalDate afterSentBack(FollowedCondition condition) {
        LocalDate due = condition.due();
        LocalDate earliest = calendar.dayOf(days.endOfWorkingDay(TIME_AFTER_SENT_BACK, clock.instant()));
        return condition.lapsed() == null && due.isBefore(calendar.today()) ? earliest : due;
    }

    /** More time than it has; what lapsed is late already, so that only a day to come is more. */
    boolean moreTime(FollowedCondition condition, LocalDate until) {
        return until.isAfter(condition.due()) && (condition.lapsed() == null || until.isAfter(calendar.today()));
    }
}
