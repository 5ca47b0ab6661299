package org.hito.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.hito.council.WorkingDays;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** When working days begin for reminders and the daily mail, where the community is. */
@Component
class CommunityMorning {

    private final WorkingDays days;
    private final NotificationSettings settings;
    private final CommunityCalendar calendar;

    CommunityMorning(WorkingDays days, NotificationSettings settings, CommunityCalendar calendar) {
        this.days = days;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** The last such moment up to now. */
    Instant last(Instant now) {
        LocalDate day = calendar.dayOf(now);
        if (now.isBefore(of(day))) {
            day = day.minusDays(1);
        }
        while (!days.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return of(day);
    }

    private Instant of(LocalDate day) {
        return calendar.at(day, settings.dailyAt());
    }
}
