package org.hito.platform.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Amounts of money as people read them: "1.250.000,50 COP"; no decimals where there are none. */
@Component
public class Amounts {

    private static final int DECIMALS = 2;

    public String of(BigDecimal amount, String currency) {
        return of(amount) + " " + currency;
    }

    public String of(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(amount);
    }
}
