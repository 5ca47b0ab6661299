package org.hito.council.condition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hito.council.WorkingDays;
import org.springframework.stereotype.Component;

/** When a condition is reminded of and when it is over. The numbers are ours; the source gives none. */
@Component
public class ConditionDates {

    private static final int REMINDED_BEFORE = 5;
    private static final int TIME_AFTER_SENT_BACK = 5;

    /** Far enough for a reminder that would come too late to help. */
    private static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    private final WorkingDays days;
    private final Clock clock;

    ConditionDates(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** The first moment after the day. */
    public Instant over(LocalDate due) {
        return days.startOf(due.plusDays(1));
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
        Instant moment = days.startOf(day);
        return moment.isAfter(clock.instant()) ? moment : NEVER;
    }

    /** Evidence that was shown in time and found wanting late leaves five working days to do better. */
    LocalDate afterSentBack(LocalDate due) {
        LocalDate earliest = days.dayOf(days.endOfWorkingDay(TIME_AFTER_SENT_BACK, clock.instant()));
        return due.isBefore(days.dayOf(clock.instant())) ? earliest : due;
    }
}
