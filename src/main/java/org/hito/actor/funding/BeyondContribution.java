package org.hito.actor.funding;

import java.math.BigDecimal;
import java.util.Map;
import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** More was to be spent than is here, or to come in kind than was promised; what is left is told. */
public class BeyondContribution extends ProblemException {

    private final String type;
    private final transient BigDecimal left;
    private final String currency;

    private BeyondContribution(String type, BigDecimal left, String currency) {
        super("problem." + type, left, currency);
        this.type = type;
        this.left = left;
        this.currency = currency;
    }

    static BeyondContribution received(Contribution of) {
        return new BeyondContribution("beyond-received", of.left(), of.currency());
    }

    static BeyondContribution promised(Contribution of) {
        return new BeyondContribution("beyond-promised", of.outstanding(), of.currency());
    }

    @Override
    public String type() {
        return type;
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
