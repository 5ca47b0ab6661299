package org.hito.project;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of a project with its five gates: which it has passed, before which it stands, and what was decided there last. */
public record GateLine(List<Leg> legs) {

    /** Where a gate lies on the way. */
    public enum Place {
        PASSED,
        HERE,
        AHEAD
    }

    /**
     * @param status of the project at the gate where it stands, or what let it pass the others
     * @param last decision at this gate, or null
     * @param times how often it was decided here
     */
    public record Leg(Gate gate, Place place, String status, ProjectView.@Nullable Decision last, int times) {}

    public static GateLine of(ProjectView project) {
        return new GateLine(legs(project.gate(), project.status(), project.decisions()));
    }

    static List<Leg> legs(Gate now, ProjectStatus status, List<ProjectView.Decision> decisions) {
        return Arrays.stream(Gate.values())
                .map(gate -> leg(
                        gate,
                        place(gate, now, status),
                        status,
                        decisions.stream().filter(it -> it.gate() == gate).toList()))
                .toList();
    }

    private static Leg leg(Gate gate, Place place, ProjectStatus status, List<ProjectView.Decision> here) {
        String shown =
                switch (place) {
                    case PASSED -> GateOutcome.GO.name();
                    case HERE -> status.name();
                    case AHEAD -> "PENDING";
                };
        return new Leg(gate, place, shown, here.isEmpty() ? null : here.get(here.size() - 1), here.size());
    }

    private static Place place(Gate gate, Gate now, ProjectStatus status) {
        if (status == ProjectStatus.CLOSED || gate.ordinal() < now.ordinal()) {
            return Place.PASSED;
        }
        return gate == now ? Place.HERE : Place.AHEAD;
    }
}
