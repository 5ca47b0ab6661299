package org.hito.actor.delivery;

import java.util.Map;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.springframework.stereotype.Component;

/** What happens to services, in the history of the initiative that offers them. */
@Component
class ServiceTrail {

    private final Trail trail;

    ServiceTrail(Trail trail) {
        this.trail = trail;
    }

    void registered(ClusterService it) {
        trail.record(entry("actor.service-registered", it)
                .with("line", it.line().name())
                .with("charging", it.charging().name())
                .with("price", it.price())
                .with("currency", it.currency()));
    }

    void retired(ClusterService it, String grounds) {
        trail.record(entry("actor.service-retired", it).with("grounds", grounds));
    }

    void delivered(ClusterService it, ServiceDelivery delivery, Map<String, String> evidence) {
        trail.record(entry("actor.service-delivered", it)
                .with("delivery", delivery.id().toString())
                .with("organisation", delivery.organisation().toString())
                .with("firm", delivery.firm())
                .with("day", delivery.day().toString())
                .with(
                        "override",
                        delivery.override() == null ? null : delivery.override().toString())
                .evidence(evidence));
    }

    void asked(ClusterService it, ServiceDelivery earlier, String item, String grounds) {
        trail.record(entry("actor.service-override-asked", it)
                .with("organisation", earlier.organisation().toString())
                .with("firm", earlier.firm())
                .with("earlier", earlier.id().toString())
                .with("item", item)
                .with("grounds", grounds));
    }

    void decided(ServiceOverride it, ServiceOverride.Status status) {
        trail.record(TrailEntry.of(
                        Stream.initiative(it.initiative()),
                        status == ServiceOverride.Status.GRANTED
                                ? "actor.service-override-granted"
                                : "actor.service-override-refused")
                .with("service", it.serviceName())
                .with("firm", it.firm())
                .with("item", it.item().toString()));
    }

    private static TrailEntry entry(String event, ClusterService it) {
        return TrailEntry.of(Stream.initiative(it.initiative()), event)
                .with("id", it.id().toString())
                .with("service", it.name());
    }
}
