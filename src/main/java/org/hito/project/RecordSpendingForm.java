package org.hito.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a spending tells. */
public record RecordSpendingForm(
        BigDecimal amount,
        LocalDate spentOn,
        String concept,
        String payee,
        Destination purpose,
        @Nullable List<String> evidence) {

    /** What money of a project is spent for; support to a firm is asked so that it can be refused with its reason. */
    public enum Destination {
        GOODS_AND_SERVICES,
        STUDIES,
        EVENTS,
        SUPPORT_TO_FIRM
    }
}
