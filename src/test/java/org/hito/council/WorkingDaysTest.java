package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.hito.platform.CommunityCalendar;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private final WorkingDays days = new WorkingDays(new CommunityCalendar(BOGOTA, Clock.systemUTC()));

    /** The public holidays of 2026 as Law 51 of 1983 has them; Easter is on 5 April. */
    @Test
    void the_holidays_of_2026_are_those_of_the_law() {
        List<LocalDate> free = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .filter(day -> !days.isWorkingDay(day))
                .toList();
        assertThat(free)
                .containsExactlyElementsOf(Stream.of(
                                "2026-01-01",
                                "2026-01-12",
                                "2026-03-23",
                                "2026-04-02",
                                "2026-04-03",
                                "2026-05-01",
                                "2026-05-18",
                                "2026-06-08",
                                "2026-06-15",
                                "2026-06-29",
                                "2026-07-20",
                                "2026-08-07",
                                "2026-08-17",
                                "2026-10-12",
                                "2026-11-02",
                                "2026-11-16",
                                "2026-12-08",
                                "2026-12-25")
                        .map(LocalDate::parse)
                        .toList());
    }

    @Test
    void five_working_days_from_a_plain_monday_end_on_the_next_monday() {
        assertThat(days.endOfWorkingDay(5, at("2026-02-02T09:00:00-05:00"))).isEqualTo(at("2026-02-09T23:59:59-05:00"));
    }

    @Test
    void a_holiday_that_moves_to_monday_is_no_working_day() {
        assertThat(days.endOfWorkingDay(5, at("2026-11-09T09:00:00-05:00"))).isEqualTo(at("2026-11-17T23:59:59-05:00"));
    }

    @Test
    void holy_week_is_left_out() {
        assertThat(days.endOfWorkingDay(5, at("2026-03-30T09:00:00-05:00"))).isEqualTo(at("2026-04-08T23:59:59-05:00"));
    }

    @Test
    void the_day_is_that_of_the_community_and_not_that_of_the_server() {
        assertThat(days.endOfWorkingDay(1, at("2026-02-03T02:00:00Z"))).isEqualTo(at("2026-02-03T23:59:59-05:00"));
    }

    @Test
    void working_days_left_are_counted_without_today() {
        assertThat(days.between(at("2026-02-02T09:00:00-05:00"), at("2026-02-09T23:59:59-05:00")))
                .isEqualTo(5);
        assertThat(days.between(at("2026-02-09T10:00:00-05:00"), at("2026-02-09T23:59:59-05:00")))
                .isZero();
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
