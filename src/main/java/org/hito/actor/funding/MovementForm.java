package org.hito.actor.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What recording a receipt or an expense asks for. */
public record MovementForm(
        LocalDate day, BigDecimal amount, String concept, @Nullable String payee, @Nullable List<String> evidence) {}
