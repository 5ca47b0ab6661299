package org.hito.creation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What registering an initiative asks for. */
public record RegisterInitiativeForm(
        String name,
        String opportunity,
        String economicActivity,
        String activityName,
        String scope,
        String territory,
        @Nullable String proximityGrounds,
        @Nullable List<Municipality> municipalities,
        List<String> objectives,
        @Nullable String otherObjective,
        LocalDate plannedM1,
        LocalDate plannedM2,
        LocalDate plannedM3,
        LocalDate plannedM4,
        @Nullable String professional,
        @Nullable String secretary) {

    record Municipality(String municipality, @Nullable String department) {}

    /** One date per milestone, in order. */
    List<LocalDate> planned() {
        return List.of(plannedM1, plannedM2, plannedM3, plannedM4);
    }
}
