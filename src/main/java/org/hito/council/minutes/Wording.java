package org.hito.council.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hito.council.Reason;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Words of minutes in one language: sentences, names, days and hours of the community. */
record Wording(MessageSource texts, Locale locale, CommunityCalendar calendar, Map<UUID, String> names) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    String say(String key, Object... args) {
        return texts.getMessage("council.minutes." + key, args, locale);
    }

    String constant(Enum<?> constant) {
        return texts.getMessage(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null, locale);
    }

    List<String> reasons(List<Reason> reasons) {
        return reasons.stream().map(it -> it.in(texts, locale)).toList();
    }

    /** "22 de noviembre de 2026" */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    String day(Instant at) {
        return day(calendar.dayOf(at));
    }

    String hour(Instant at) {
        return HOUR.format(calendar.at(at));
    }

    String moment(Instant at) {
        return say("moment", day(at), hour(at));
    }

    String name(@Nullable UUID person) {
        return person == null ? say("nobody") : names.getOrDefault(person, say("nobody"));
    }

    /** What somebody wrote, on one line, ready to stand in a sentence. */
    static String line(String written) {
        return written.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
