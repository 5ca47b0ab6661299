package org.hito.creation.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who orients, who directs, and with what means. */
public record DesignOrganisationForm(
        List<Seat> advisorySeats,
        String directorName,
        List<String> directorProfile,
        @Nullable List<String> directorSkills,
        List<String> directorDuties,
        @Nullable String professional,
        @Nullable String secretary,
        @Nullable List<String> professionalDuties,
        @Nullable List<String> secretaryDuties,
        @Nullable List<Group> workingGroups,
        String hostEntity,
        String premises,
        @Nullable List<String> operatingMeans,
        String organisationReady,
        @Nullable List<String> organisationChart) {

    record Seat(String firm, String holder, String position) {}

    record Group(String theme, @Nullable String members) {}
}
