package org.hito.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hito.council.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When working days begin for reminders and the daily mail, where the community is. */
@Component
class CommunityMorning {

    private final WorkingDays days;
    private final NotificationSettings settings;
    private final ZoneId zone;

    CommunityMorning(
            WorkingDays days, NotificationSettings settings, @Value("${hito.zone:America/Bogota}") ZoneId zone) {
        this.days = days;
        this.settings = settings;
        this.zone = zone;
    }

    /** The last such moment up to now. */
    Instant last(Instant now) {
        LocalDate day = days.dayOf(now);
        if (now.isBefore(of(day))) {
            day = day.minusDays(1);
        }
        while (!days.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return of(day);
    }

    private Instant of(LocalDate day) {
        return day.atTime(settings.dailyAt()).atZone(zone).toInstant();
    }
}
