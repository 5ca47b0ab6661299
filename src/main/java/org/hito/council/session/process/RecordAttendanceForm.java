package org.hito.council.session.process;

import java.util.List;
import org.hito.council.session.AttendanceMode;
import org.jspecify.annotations.Nullable;

/** Who is there, one row for each filled seat in their order. */
public record RecordAttendanceForm(List<Row> seats) {

    public record Row(@Nullable String name, AttendanceMode mode) {}
}
