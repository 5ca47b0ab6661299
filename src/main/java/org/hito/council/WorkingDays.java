package org.hito.council;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Working days of Colombia: Monday to Friday without its holidays, most of which move to the next Monday. */
public final class WorkingDays {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final ZoneId zone;
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.COLOMBIA));

    public WorkingDays(ZoneId zone) {
        this.zone = zone;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }

    /** The last second of the n-th working day after the day of that moment. */
    public Instant endOfWorkingDay(int days, Instant after) {
        LocalDate day = after.atZone(zone).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.atTime(END_OF_DAY).atZone(zone).toInstant();
    }

    /** Working days from the day of one moment to that of another, the first not counted; negative never. */
    public int between(Instant from, Instant to) {
        LocalDate last = to.atZone(zone).toLocalDate();
        int days = 0;
        for (LocalDate day = from.atZone(zone).toLocalDate().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }
}
