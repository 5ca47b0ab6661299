package org.hito.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Days of the community and the moments at which they begin and end; its zone is the setting {@code hito.zone}. */
@Component
public class CommunityCalendar {

    /** Far enough for a timer that only a person ends. */
    public static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    private final ZoneId zone;
    private final Clock clock;

    public CommunityCalendar(@Value("${hito.zone:America/Bogota}") ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The moment as the clocks of the community show it. */
    public OffsetDateTime at(Instant moment) {
        return moment.atZone(zone).toOffsetDateTime();
    }

    public Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The last second of the day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusSeconds(1);
    }

    /** Has the day not begun yet, neither here nor in UTC? */
    public boolean ahead(LocalDate day) {
        return day.isAfter(today())
                && day.isAfter(clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** Is the day over, here and in UTC alike? */
    public boolean past(LocalDate day) {
        return day.isBefore(today())
                && day.isBefore(clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
