package org.hito.council;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.hito.platform.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Working days of Colombia: Monday to Friday without its holidays, most of which move to the next Monday. */
@Component
public class WorkingDays implements WorkingCalendar {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final ZoneId zone;
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.COLOMBIA));

    public WorkingDays(@Value("${hito.zone:America/Bogota}") ZoneId zone) {
        this.zone = zone;
    }

    /** The day of a moment where the community is. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The first moment of a day where the community is. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }

    /** The last second of the n-th working day after the day of that moment. */
    public Instant endOfWorkingDay(int days, Instant after) {
        LocalDate day = dayOf(after);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.atTime(END_OF_DAY).atZone(zone).toInstant();
    }

    /** The last second of that day, or of the next working one if it is none. */
    public Instant endOfDayFrom(Instant moment) {
        LocalDate day = dayOf(moment);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(END_OF_DAY).atZone(zone).toInstant();
    }

    /** Working days from the day of one moment to that of another, the first not counted; negative never. */
    public int between(Instant from, Instant to) {
        return workingDays(dayOf(from), dayOf(to));
    }

    @Override
    public int workingDays(LocalDate after, LocalDate last) {
        int days = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }
}
