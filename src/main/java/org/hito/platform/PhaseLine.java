package org.hito.platform;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of an initiative through its phases, each closed by a milestone, ready to be drawn with today's mark on it. */
public record PhaseLine(List<Leg> legs, boolean late) {
    /** Bounds that keep today's flag clear of the stones on both sides. */
    private static final int LEAST = 5;

    private static final int MOST = 85;

    /** What is known of a phase: its name, its milestone's status and round, and the two dates of the milestone. */
    public record Step(
            String phase, String status, int round, @Nullable LocalDate planned, @Nullable LocalDate decided) {}

    /** @param walked how much of the way to the milestone lies behind, 0 to 100 */
    public record Leg(Step step, int number, State state, int walked, boolean late) {
        public String numeral() {
            return List.of("I", "II", "III", "IV").get(number - 1);
        }
    }

    public enum State {
        DONE,
        CURRENT,
        NEXT
    }

    /**
     * @param current the running phase, or null when none is running
     * @param started the day on which the first phase began
     */
    public static PhaseLine of(List<Step> steps, @Nullable String current, LocalDate started, LocalDate today) {
        List<Leg> legs = new ArrayList<>();
        LocalDate from = started;
        for (Step step : steps) {
            State state = stateOf(step, current);
            boolean late = state == State.CURRENT
                    && !approved(step)
                    && step.planned() != null
                    && today.isAfter(step.planned());
            legs.add(new Leg(step, legs.size() + 1, state, walked(state, from, step.planned(), today), late));
            if (step.decided() != null) {
                from = step.decided();
            }
        }
        return new PhaseLine(legs, legs.stream().anyMatch(Leg::late));
    }

    private static boolean approved(Step step) {
        return step.status().startsWith("APPROVED");
    }

    private static State stateOf(Step step, @Nullable String current) {
        if (step.phase().equals(current)) {
            return State.CURRENT;
        }
        return approved(step) ? State.DONE : State.NEXT;
    }

    private static int walked(State state, LocalDate from, @Nullable LocalDate planned, LocalDate today) {
        if (state != State.CURRENT) {
            return state == State.DONE ? 100 : 0;
        }
        if (planned == null || !planned.isAfter(from)) {
            return 50;
        }
        long share = 100 * ChronoUnit.DAYS.between(from, today) / ChronoUnit.DAYS.between(from, planned);
        return (int) Math.max(LEAST, Math.min(MOST, share));
    }
}
