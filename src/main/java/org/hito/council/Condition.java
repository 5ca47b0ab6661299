package org.hito.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An obligation that a conditional approval carries. */
public record Condition(String text, LocalDate due) {

    /** Equal texts become one condition with the earliest of their dates, in the order of first appearance. */
    static List<Condition> merged(Collection<Condition> conditions) {
        Map<String, Condition> byText = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            byText.merge(
                    condition.text().strip().replaceAll("\\s+", " "),
                    condition,
                    (first, second) ->
                            second.due().isBefore(first.due()) ? new Condition(first.text(), second.due()) : first);
        }
        return new ArrayList<>(byText.values());
    }
}
