package org.hito.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.project.BudgetPart.Purpose;

/** The parts of the money of a project in their order. What was released stays as it is. */
public record Budget(List<BudgetPart> parts) {

    public Budget {
        parts = List.copyOf(parts);
    }

    public BigDecimal total() {
        return sum(parts.stream());
    }

    public BigDecimal released() {
        return sum(parts.stream().filter(BudgetPart::released));
    }

    /** What stands for a purpose and waits, or all that was released for it where nothing waits. */
    public BigDecimal of(Purpose purpose) {
        BigDecimal waiting = sum(parts.stream().filter(it -> it.purpose() == purpose && !it.released()));
        return next(purpose).isPresent() ? waiting : sum(parts.stream().filter(it -> it.purpose() == purpose));
    }

    /** The parts that an idea is estimated at. */
    public static List<BudgetPart> estimated(
            BigDecimal screening, BigDecimal formulation, BigDecimal execution, BigDecimal closing) {
        return List.of(
                BudgetPart.planned(Purpose.SCREENING, null, screening),
                BudgetPart.planned(Purpose.FORMULATION, null, formulation),
                BudgetPart.planned(Purpose.EXECUTION, null, execution),
                BudgetPart.planned(Purpose.CLOSING, null, closing));
    }

    /** The first part for that purpose that waits, or nothing where all are released. */
    Optional<BudgetPart> next(Purpose purpose) {
        return parts.stream()
                .filter(it -> it.purpose() == purpose && !it.released())
                .findFirst();
    }

    Budget releasing(BudgetPart part, Instant at) {
        List<BudgetPart> after = new ArrayList<>(parts);
        after.set(parts.indexOf(part), part.releasedAt(at));
        return new Budget(after);
    }

    /** Other parts in the place of those that wait for the same purposes. */
    Budget planned(List<BudgetPart> planned) {
        Set<Purpose> purposes = planned.stream().map(BudgetPart::purpose).collect(Collectors.toSet());
        return new Budget(Stream.concat(
                        parts.stream().filter(it -> it.released() || !purposes.contains(it.purpose())),
                        planned.stream().filter(it -> !paidOnce(it.purpose())))
                .sorted(Comparator.comparing(BudgetPart::purpose))
                .toList());
    }

    /** Work before the execution is paid once, however often it is done again. */
    private boolean paidOnce(Purpose purpose) {
        return purpose != Purpose.EXECUTION && parts.stream().anyMatch(it -> it.purpose() == purpose && it.released());
    }

    private static BigDecimal sum(Stream<BudgetPart> parts) {
        return parts.map(BudgetPart::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
