package org.hito.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Money of a project that was spent.
 *
 * @param evidence ids of documents of its initiative
 */
public record Spending(
        UUID id,
        UUID project,
        BigDecimal amount,
        LocalDate spentOn,
        String concept,
        String payee,
        String purpose,
        List<String> evidence,
        UUID recordedBy,
        Instant recordedAt) {}
