package org.hito.platform;

import java.time.LocalDate;

/** Which days people of the community work; what counts as one is told above. */
public interface WorkingCalendar {

    /** Working days after the first day, up to and with the last one. */
    int workingDays(LocalDate after, LocalDate last);
}
