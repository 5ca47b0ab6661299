package org.hito.form;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hito.form.ValueCheck.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks a number; exact, and never wider than a column for money. */
final class NumberCheck {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int WHOLE_DIGITS = 15;

    private NumberCheck() {}

    static Result of(Question asked, JsonNode sent) {
        int decimals = asked.field().validation().decimalDigits();
        if (!sent.isNumber() || (sent.isFloatingPointNumber() && !Double.isFinite(sent.asDouble(Double.NaN)))) {
            return asked.refused("type", decimals, null, null);
        }
        BigDecimal number = sent.decimalValue().stripTrailingZeros();
        if ((long) number.precision() - number.scale() > WHOLE_DIGITS) {
            String shortened = number.round(new MathContext(3)).toString();
            BigDecimal limit = BigDecimal.TEN.pow(WHOLE_DIGITS).subtract(BigDecimal.ONE);
            return number.signum() > 0
                    ? asked.refused("max", limit, shortened, null)
                    : asked.refused("min", limit.negate(), shortened, null);
        }
        if (number.scale() > decimals) {
            return asked.refused("type", decimals, null, null);
        }
        JsonNode value = number.scale() > 0 ? NODES.numberNode(number) : wholeNumber(number.longValueExact());
        BigDecimal min = asked.field().validation().min();
        BigDecimal max = asked.field().validation().max();
        if (asked.complete() && min != null && number.compareTo(min) < 0) {
            return asked.refused("min", min, number, value);
        }
        if (asked.complete() && max != null && number.compareTo(max) > 0) {
            return asked.refused("max", max, number, value);
        }
        return asked.accepted(value);
    }

    /** The same node that reading the number again would give. */
    private static JsonNode wholeNumber(long number) {
        return number == (int) number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }
}
