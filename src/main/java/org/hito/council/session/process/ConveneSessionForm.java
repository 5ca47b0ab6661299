package org.hito.council.session.process;

import java.time.LocalDate;
import java.util.List;
import org.hito.council.session.SessionMode;
import org.jspecify.annotations.Nullable;

/**
 * What a body is called to.
 *
 * @param time in 24 hours, as the clocks of the community show it
 * @param items ids of what waits for the body
 * @param secretary username
 */
public record ConveneSessionForm(
        String body,
        LocalDate date,
        @Nullable String urgency,
        String time,
        int minutes,
        SessionMode mode,
        String place,
        @Nullable List<String> items,
        @Nullable List<Other> others,
        String secretary,
        String notice) {

    public record Other(String title, String text) {}
}
