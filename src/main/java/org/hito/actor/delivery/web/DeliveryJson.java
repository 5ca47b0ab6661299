package org.hito.actor.delivery.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.actor.delivery.Charging;
import org.hito.actor.delivery.ServiceDelivery;
import org.hito.actor.delivery.ServiceLine;
import org.jspecify.annotations.Nullable;

/**
 * A service given to a firm, for programs.
 *
 * @param charging of the service on that day
 * @param override id of the request by which the council allowed to give it again
 */
record DeliveryJson(
        UUID id,
        Named service,
        Named firm,
        UUID initiative,
        String initiativeName,
        ServiceLine line,
        Charging charging,
        LocalDate day,
        String notes,
        List<String> evidence,
        @Nullable UUID override) {

    record Named(UUID id, String name) {}

    static DeliveryJson of(ServiceDelivery it) {
        return new DeliveryJson(
                it.id(),
                new Named(it.service(), it.serviceName()),
                new Named(it.organisation(), it.firm()),
                it.initiative(),
                it.initiativeName(),
                it.line(),
                it.free() ? Charging.FREE : Charging.CHARGED,
                it.day(),
                it.notes(),
                it.evidence(),
                it.override());
    }
}
