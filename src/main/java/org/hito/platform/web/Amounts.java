package org.hito.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Amounts of money as people read them: "1.250.000,50 COP"; no decimals where there are none. */
@Component
public class Amounts {

    private static final int DECIMALS = 2;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public String of(BigDecimal amount, String currency) {
        return of(amount) + " " + currency;
    }

    public String of(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(amount);
    }

    /** In millions with at most one decimal, for where there is little room; less than a million is written out. */
    public String brief(BigDecimal amount) {
        return amount.abs().compareTo(MILLION) < 0
                ? of(amount)
                : of(amount.divide(MILLION, 1, RoundingMode.HALF_UP).stripTrailingZeros()) + " M";
    }

    /** Per cent of a whole, 0 to 100, for a picture; nothing of nothing is nothing. */
    public BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? BigDecimal.ZERO
                : part.multiply(HUNDRED)
                        .divide(whole, 1, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO)
                        .min(HUNDRED);
    }
}
