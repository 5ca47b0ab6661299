package org.hito.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.hito.platform.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates and times as people of the community read them, in its time zone. */
@Component("moments")
public class Moments {

    /** Further away than this nobody counts days of work. */
    private static final int FAR = 366;

    /** From so many months on people speak of years. */
    private static final int LONG = 24;

    private final MessageSource messages;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ZoneId zone;

    Moments(
            MessageSource messages,
            WorkingCalendar calendar,
            Clock clock,
            @Value("${hito.zone:America/Bogota}") ZoneId zone) {
        this.messages = messages;
        this.calendar = calendar;
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

    /** "12 mar 2027 (en 5 días hábiles)"; what is past or far is counted by the calendar. */
    public String due(Instant at) {
        return due(date(at));
    }

    public String due(LocalDate date) {
        return day(date) + " (" + away(date) + ")";
    }

    private String away(LocalDate date) {
        LocalDate today = today();
        long days = ChronoUnit.DAYS.between(today, date);
        if (Math.abs(days) <= 1) {
            return say(days == 0 ? "today" : days == 1 ? "tomorrow" : "yesterday", days);
        }
        long months = Math.abs(ChronoUnit.MONTHS.between(today, date));
        if (months >= LONG) {
            return say(days > 0 ? "in-years" : "years-ago", months / 12);
        }
        if (days < 0) {
            return months > 2 ? say("months-ago", months) : say("ago", -days);
        }
        int worked = days > FAR ? 0 : calendar.workingDays(today, date);
        return worked > 0 ? say("working", worked) : days > FAR ? say("in-months", months) : say("in", days);
    }

    private String say(String key, long days) {
        return messages.getMessage("platform.moment." + key, new Object[] {days}, LocaleContextHolder.getLocale());
    }

    public boolean past(Instant at) {
        return at.isBefore(clock.instant());
    }

    private static DateTimeFormatter format(String pattern) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
