package org.hito.actor.funding;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.inbox.FormInvalid;
import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Tells in the history of what the money is for that a movement was refused, how much it was and why: whoever asks where money
 * went finds there also where it did not go. Written once the refused transaction has ended.
 */
@Component
public class MoneyRefusals {

    private static final String TO_A_FIRM = "NO_MONEY_TO_FIRMS";

    private final TransactionTemplate transaction;
    private final Trail trail;

    MoneyRefusals(PlatformTransactionManager transactions, Trail trail) {
        this.transaction = new TransactionTemplate(transactions);
        this.trail = trail;
    }

    /**
     * Does it in a transaction.
     *
     * @param amount as it was sent
     * @param refused the entry that tells of it, without amount and reason
     */
    public <T> T telling(Supplier<T> movement, JsonNode amount, Supplier<TrailEntry> refused) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> movement.get()));
        } catch (ProblemException refusal) {
            Optional<String> why = why(refusal).filter(it -> amount.isNumber());
            why.ifPresent(it -> transaction.executeWithoutResult(status -> trail.record(refused.get()
                    .with("amount", amount.decimalValue())
                    .with("refusal", it)
                    .with("left", refusal.members().get("left")))));
            throw refusal;
        }
    }

    /** A rule of the money or where it stands; whoever mistyped or was never allowed to was refused no money. */
    private static Optional<String> why(ProblemException refusal) {
        if (refusal instanceof FormInvalid invalid) {
            return invalid.fieldErrors().stream()
                            .anyMatch(it -> "no-money-to-firms".equals(it.args().get("kind")))
                    ? Optional.of(TO_A_FIRM)
                    : Optional.empty();
        }
        return refusal.status() == HttpStatus.CONFLICT
                ? Optional.of(refusal.type().replace('-', '_').toUpperCase(Locale.ROOT))
                : Optional.empty();
    }
}
