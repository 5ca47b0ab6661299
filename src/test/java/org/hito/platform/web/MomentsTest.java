package org.hito.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.hito.platform.WorkingCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** Dates as people read them: seen from Friday, 20 November 2026, without holidays. */
class MomentsTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final WorkingCalendar WEEKDAYS = (after, last) -> (int) after.plusDays(1)
            .datesUntil(last.plusDays(1))
            .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
            .count();

    private final Moments moments =
            new Moments(texts(), WEEKDAYS, Clock.fixed(Instant.parse("2026-11-20T15:00:00Z"), BOGOTA), BOGOTA);

    @BeforeEach
    void read() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, hoy",
        "2026-11-21, mañana",
        "2026-11-19, ayer",
        "2026-11-22, en 2 días",
        "2026-11-23, en 1 día hábil",
        "2026-11-27, en 5 días hábiles",
        "2026-10-11, hace 40 días",
        "2026-06-01, hace 5 meses",
        "2023-10-19, hace 3 años",
        "2028-03-20, en 16 meses",
        "2029-12-01, en 3 años"
    })
    void saysHowFarADayIs(LocalDate day, String away) {
        assertThat(moments.due(day)).endsWith(" (" + away + ")");
    }

    @Test
    void saysItInTheLanguageOfTheReader() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(moments.due(LocalDate.of(2026, 11, 27))).isEqualTo("27 Nov 2026 (in 5 working days)");
    }

    private static ReloadableResourceBundleMessageSource texts() {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:i18n/platform");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
