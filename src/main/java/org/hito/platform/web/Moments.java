package org.hito.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates and times as people of the community read them, in its time zone. */
@Component("moments")
public class Moments {

    private final MessageSource messages;
    private final Clock clock;
    private final ZoneId zone;

    Moments(MessageSource messages, Clock clock, @Value("${hito.zone:America/Bogota}") ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** "12 mar 2027" */
    public String day(Instant at) {
        return day(date(at));
    }

    public String day(LocalDate date) {
        return format("d MMM yyyy").format(date);
    }

    /** "12 mar 2027, 10:32" */
    public String moment(Instant at) {
        return format("d MMM yyyy, HH:mm").format(at.atZone(zone));
    }

    /** "10:32" today, with the day otherwise. */
    public String time(Instant at) {
        return date(at).equals(today()) ? format("HH:mm").format(at.atZone(zone)) : moment(at);
    }

    /** "12 mar 2027 (en 5 días)" */
    public String due(Instant at) {
        return due(date(at));
    }

    public String due(LocalDate date) {
        long days = ChronoUnit.DAYS.between(today(), date);
        String key = days == 0 ? "today" : days == 1 ? "tomorrow" : days == -1 ? "yesterday" : days > 0 ? "in" : "ago";
        String note = messages.getMessage(
                "platform.moment." + key, new Object[] {Math.abs(days)}, LocaleContextHolder.getLocale());
        return day(date) + " (" + note + ")";
    }

    public boolean past(Instant at) {
        return at.isBefore(clock.instant());
    }

    private static DateTimeFormatter format(String pattern) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
