package org.hito.creation.process;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What experts and business people say about the activity to bet on. */
public record ValidateActivityForm(
        List<Expert> experts,
        List<BusinessPerson> businessPeople,
        Answer activityValidated,
        @Nullable String whatToChange,
        String grounds,
        List<String> evidence) {

    enum Answer {
        YES,
        NO
    }

    record Expert(
            String name,
            String organisation,
            String speciality,
            LocalDate consultedOn,
            String opinion,
            String remarks) {}

    record BusinessPerson(
            String name, String firm, String position, LocalDate consultedOn, String opinion, String remarks) {}
}
