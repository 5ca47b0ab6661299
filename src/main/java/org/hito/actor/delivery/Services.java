package org.hito.actor.delivery;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hito.actor.TeamAccess;
import org.hito.initiative.InitiativeList;
import org.hito.platform.Cursor;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Services, deliveries and requests to the council of the initiatives that the acting person sees. */
@Component
public class Services {

    private static final String SERVICE = "problem.service-not-found";
    private static final String DELIVERY = "problem.delivery-not-found";
    private static final String OVERRIDE = "problem.override-not-found";

    private final ServiceTable services;
    private final DeliveryTable deliveries;
    private final OverrideTable overrides;
    private final InitiativeList initiatives;
    private final TeamAccess access;
    private final ServiceTrail trail;
    private final Clock clock;

    Services(
            ServiceTable services,
            DeliveryTable deliveries,
            OverrideTable overrides,
            InitiativeList initiatives,
            TeamAccess access,
            ServiceTrail trail,
            Clock clock) {
        this.services = services;
        this.deliveries = deliveries;
        this.overrides = overrides;
        this.initiatives = initiatives;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is asked for; nulls leave a side open. */
    public record Filter(@Nullable UUID initiative, @Nullable ServiceLine line, @Nullable Charging charging) {}

    /** What is asked for of deliveries; nulls leave a side open. */
    public record Given(
            @Nullable UUID initiative, @Nullable UUID service, @Nullable UUID firm, @Nullable ServiceLine line) {}

    /** By name. */
    public PageOf<ClusterService> page(Filter filter, @Nullable String after, int limit) {
        List<ClusterService> rows = services.page(
                new ServiceTable.Filter(seen(filter.initiative()), filter.line(), filter.charging()),
                Cursor.parse(after, 1),
                limit + 1);
        return PageOf.cut(rows, limit, it -> Cursor.of(it.id()));
    }

    /** The newest first. */
    public PageOf<ServiceDelivery> deliveries(Given filter, @Nullable String after, int limit) {
        List<ServiceDelivery> rows = deliveries.page(
                new DeliveryTable.Filter(seen(filter.initiative()), filter.service(), filter.firm(), filter.line()),
                Cursor.parse(after, 2),
                limit + 1);
        return PageOf.cut(rows, limit, it -> Cursor.of(it.recordedAt(), it.id()));
    }

    /** The newest first. */
    public PageOf<ServiceOverride> overrides(@Nullable UUID initiative, @Nullable String after, int limit) {
        List<ServiceOverride> rows = overrides.page(seen(initiative), Cursor.parse(after, 2), limit + 1);
        return PageOf.cut(rows, limit, it -> Cursor.of(it.requestedAt(), it.id()));
    }

    public ClusterService get(UUID id) {
        ClusterService service = services.find(id).orElseThrow(() -> new NotFound(SERVICE));
        access.mustSee(service.initiative(), SERVICE);
        return service;
    }

    public ServiceDelivery delivery(UUID id) {
        ServiceDelivery delivery = deliveries.find(id).orElseThrow(() -> new NotFound(DELIVERY));
        access.mustSee(delivery.initiative(), DELIVERY);
        return delivery;
    }

    public ServiceOverride override(UUID id) {
        ServiceOverride override = overrides.find(id).orElseThrow(() -> new NotFound(OVERRIDE));
        access.mustSee(override.initiative(), OVERRIDE);
        return override;
    }

    /** What the council was asked about a service, the newest first; for whoever sees the service. */
    public List<ServiceOverride> overrides(ClusterService service) {
        return overrides.ofService(service.id());
    }

    /** Refuses whoever may not record anything about it. */
    public void mustRecord(ClusterService service) {
        access.mustRecord(service.initiative());
    }

    /** No longer offered; what was given stays. */
    @Transactional
    public ClusterService retire(UUID id, String grounds) {
        ClusterService service = get(id);
        mustRecord(service);
        if (!service.offered()) {
            throw new StateMoved("problem.service-retired", service.name());
        }
        services.retire(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.retired(service, grounds);
        return get(id);
    }

    private List<UUID> seen(@Nullable UUID only) {
        return initiatives.visible().stream()
                .filter(it -> only == null || it.equals(only))
                .toList();
    }
}
