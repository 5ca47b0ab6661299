package org.hito.actor.funding;

import java.math.BigDecimal;
import java.util.Map;
import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** More was to be spent of a contribution than has come in; what is left is told. */
public class BeyondReceived extends ProblemException {

    private final transient BigDecimal left;
    private final String currency;

    BeyondReceived(BigDecimal left, String currency) {
        super("problem.beyond-received", left, currency);
        this.left = left;
        this.currency = currency;
    }

    @Override
    public String type() {
        return "beyond-received";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("left", left, "currency", currency);
    }
}
