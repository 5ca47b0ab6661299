package org.hito.council;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Working days of Colombia: Monday to Friday without its holidays, most of which move to the next Monday. */
@Component
public class WorkingDays implements WorkingCalendar {

    private final CommunityCalendar calendar;
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.COLOMBIA));

    public WorkingDays(CommunityCalendar calendar) {
        this.calendar = calendar;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }

    /** The last second of the n-th working day after the day of that moment. */
    public Instant endOfWorkingDay(int days, Instant after) {
        LocalDate day = calendar.dayOf(after);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return calendar.endOf(day);
    }

    /** The last second of that day, or of the next working one if it is none. */
    public Instant endOfDayFrom(Instant moment) {
        LocalDate day = calendar.dayOf(moment);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return calendar.endOf(day);
    }

    /** Working days from the day of one moment to that of another, the first not counted; negative never. */
    public int between(Instant from, Instant to) {
        return workingDays(calendar.dayOf(from), calendar.dayOf(to));
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
