package org.hito.council.process;

import java.time.LocalDate;
import java.util.List;
import org.hito.council.CastBallot.Said;
import org.hito.council.Condition;
import org.hito.council.Vote;
import org.jspecify.annotations.Nullable;

/** The ballot as it is filled in. */
public record VoteOnMilestoneForm(Vote vote, @Nullable String grounds, @Nullable List<Row> conditions) {

    public record Row(String text, LocalDate due) {}

    public Said said() {
        String reasons = grounds == null || grounds.isBlank() ? null : grounds.strip();
        List<Row> rows = conditions == null ? List.of() : conditions;
        return new Said(
                vote,
                reasons,
                rows.stream()
                        .map(row -> new Condition(row.text().strip(), row.due()))
                        .toList());
    }
}
