package org.hito.actor;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in one spelling, so that equal amounts are equal records. */
public final class Plain {

    private Plain() {}

    public static BigDecimal number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal numberOrNull(@Nullable BigDecimal number) {
        return number == null ? null : number(number);
    }
}
