package org.hito.creation.process;

import java.time.LocalDate;
import java.util.List;
import org.hito.actor.ActorKind;
import org.jspecify.annotations.Nullable;

/** Institutions around the cluster and what they can do. */
public record AssessInstitutionsForm(
        List<Row> institutions,
        @Nullable List<Gap> institutionGaps,
        String institutionalReadiness,
        String grounds,
        List<String> evidence) {

    record Row(
            String name, ActorKind kind, String part, String capacity, String willingness, @Nullable String limits) {}

    record Gap(String gap, String filledBy, LocalDate expectedBy) {}
}
