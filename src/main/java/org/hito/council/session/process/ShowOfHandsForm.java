package org.hito.council.session.process;

import java.time.LocalDate;
import java.util.List;
import org.hito.council.Vote;
import org.jspecify.annotations.Nullable;

/** What members showed by hand, one row for each seat that is there and has not voted, with what they all said. */
public record ShowOfHandsForm(@Nullable List<Hand> hands, @Nullable String grounds, @Nullable List<Row> conditions) {

    /** @param vote null where no hand was shown */
    public record Hand(@Nullable String name, @Nullable Vote vote) {}

    public record Row(String text, LocalDate due) {}
}
