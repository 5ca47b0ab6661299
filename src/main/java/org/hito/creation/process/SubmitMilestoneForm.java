package org.hito.creation.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the director tells the council with the dossier. */
public record SubmitMilestoneForm(
        String summary,
        String request,
        List<Point> keyPoints,
        List<Risk> risks,
        @Nullable List<String> annexes,
        boolean declaration) {

    record Point(String point) {}

    record Risk(String risk, String likelihood, String impact, String response) {}
}
