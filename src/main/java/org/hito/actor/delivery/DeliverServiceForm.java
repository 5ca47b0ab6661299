package org.hito.actor.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What delivering a service asks for. */
public record DeliverServiceForm(
        String service, String firm, LocalDate day, String notes, @Nullable List<String> evidence) {}
