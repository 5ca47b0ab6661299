package org.hito.creation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The official launch before press and community. */
public record RecordLaunchForm(
        LocalDate launchedOn,
        String place,
        BigDecimal invited,
        BigDecimal attended,
        List<String> guests,
        @Nullable String speakers,
        String message,
        @Nullable List<Coverage> coverage,
        List<String> evidence) {

    record Coverage(String outlet, String kind, LocalDate publishedOn, String reference) {}
}
