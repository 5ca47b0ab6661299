package org.hito.actor.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A free service of the same line is not given to a firm twice within a window, whichever initiative gives it (Q38). How long the
 * window is, is ours: {@code hito.services.window-months}.
 */
@Component
public class OnceInAWindow {

    private final int months;
    private final DeliveryTable deliveries;

    OnceInAWindow(@Value("${hito.services.window-months:24}") int months, DeliveryTable deliveries) {
        this.months = months;
        this.deliveries = deliveries;
    }

    public int months() {
        return months;
    }

    /** The delivery that stands in the way of another one on this day. */
    Optional<ServiceDelivery> inTheWay(UUID firm, ServiceLine line, LocalDate day) {
        return deliveries.free(firm, line, day.minusMonths(months), day.plusMonths(months));
    }

    /** Firms that have had the line of late. */
    List<UUID> served(ServiceLine line, LocalDate day) {
        return deliveries.firms(line, day.minusMonths(months), day.plusMonths(months));
    }
}
