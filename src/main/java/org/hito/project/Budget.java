package org.hito.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    /** When the first money was released. */
    Optional<Instant> since() {
        return parts.stream()
                .map(BudgetPart::releasedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** What is still to come for the execution; for other purposes, which are paid once, what they cost. */
    public BigDecimal of(Purpose purpose) {
        return sum(parts.stream()
                .filter(it -> it.purpose() == purpose && !(purpose == Purpose.EXECUTION && it.released())));
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
                        planned.stream().filter(it -> !paidAlready(it)))
                .sorted(Comparator.comparing(BudgetPart::purpose))
                .toList());
    }

    /** Other work than the execution is paid once, however often it is done again; an execution may be paid to its end. */
    private boolean paidAlready(BudgetPart planned) {
        boolean paid = parts.stream().anyMatch(it -> it.purpose() == planned.purpose() && it.released());
        return paid
                && (planned.purpose() != Purpose.EXECUTION || planned.amount().signum() == 0);
    }

    private static BigDecimal sum(Stream<BudgetPart> parts) {
        return parts.map(BudgetPart::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
