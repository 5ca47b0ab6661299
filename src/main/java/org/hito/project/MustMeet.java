package org.hito.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must be there before a project goes on; each lack blocks. */
final class MustMeet {

    /** A firm gives something to every project (Q37). */
    static final String FIRM_CONTRIBUTION = "firmContribution";

    /** No condition of the council's approval has lapsed and stops the money that the gate would release. */
    static final String CONDITIONS_KEPT = "conditionsKept";

    private static final Map<Gate, List<String>> TICKS = Map.of(
            Gate.G0, List.of(),
            Gate.G1, List.of("answersBottleneck", "severalFirms", "eligibleFirms"),
            Gate.G2, List.of("ownersAgreed", "noMoneyToFirms"),
            Gate.G3, List.of("spendingRecorded"),
            Gate.G4, List.of("accountsClosed"));

    private MustMeet() {}

    /**
     * Keys of what is not met at the gate before which the project stands, in the order of its form.
     *
     * @param firmGives whether a firm has promised something to the project
     */
    static List<String> unmet(Project project, Map<String, String> answers, boolean firmGives) {
        List<String> unmet = new ArrayList<>(TICKS.getOrDefault(project.gate(), List.of()).stream()
                .filter(it -> !"true".equals(answers.get(it)))
                .toList());
        if (project.gate() == Gate.G2 && !firmGives) {
            unmet.add(FIRM_CONTRIBUTION);
        }
        // At G2 it is for the council to say again whether a project goes on that it stopped.
        if (project.gate().compareTo(Gate.G2) > 0 && project.stopped()) {
            unmet.add(CONDITIONS_KEPT);
        }
        return unmet;
    }
}
