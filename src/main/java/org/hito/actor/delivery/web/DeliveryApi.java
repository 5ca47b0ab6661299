package org.hito.actor.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hito.actor.Organisations;
import org.hito.actor.delivery.ClusterService;
import org.hito.actor.delivery.DeliverService;
import org.hito.actor.delivery.RequestOverride;
import org.hito.actor.delivery.ServiceDelivery;
import org.hito.actor.delivery.ServiceLine;
import org.hito.actor.delivery.ServiceOverride;
import org.hito.actor.delivery.Services;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentForm;
import org.hito.platform.Constants;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deliveries of services by API, and what the council is asked to allow; a delivery is the form {@code deliver-service}. */
@RestController
@RequestMapping("/api")
class DeliveryApi {

    private final Services services;
    private final DeliverService deliver;
    private final RequestOverride request;
    private final FormSubmission submission;
    private final Organisations organisations;

    DeliveryApi(
            Services services,
            DeliverService deliver,
            RequestOverride request,
            FormSubmission submission,
            Organisations organisations) {
        this.services = services;
        this.deliver = deliver;
        this.request = request;
        this.submission = submission;
        this.organisations = organisations;
    }

    /**
     * @param earlier delivery that stands in the way
     * @param item of the council
     * @param round that decided it
     * @param delivery that made use of it
     */
    record OverrideJson(
            UUID id,
            DeliveryJson.Named service,
            DeliveryJson.Named firm,
            UUID initiative,
            UUID earlier,
            UUID item,
            String grounds,
            ServiceOverride.Status status,
            Instant requestedAt,
            @Nullable UUID round,
            @Nullable Instant decidedAt,
            @Nullable UUID delivery) {

        static OverrideJson of(ServiceOverride it) {
            return new OverrideJson(
                    it.id(),
                    new DeliveryJson.Named(it.service(), it.serviceName()),
                    new DeliveryJson.Named(it.organisation(), it.firm()),
                    it.initiative(),
                    it.earlier(),
                    it.item(),
                    it.grounds(),
                    it.status(),
                    it.requestedAt(),
                    it.round(),
                    it.decidedAt(),
                    it.delivery());
        }
    }

    /** Of the initiatives that the caller sees, the newest first. */
    @GetMapping("/service-deliveries")
    PageOf<DeliveryJson> deliveries(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String firm,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        ServiceLine in = Constants.ifNamed(ServiceLine.values(), line);
        Optional<Ids.Filter> of = Ids.filter(initiative);
        Optional<Ids.Filter> what = Ids.filter(service);
        Optional<Ids.Filter> whom = Ids.filter(firm);
        int rows = PageLimit.of(limit);
        return of.isEmpty() || what.isEmpty() || whom.isEmpty()
                ? PageOf.empty()
                : services.deliveries(
                                new Services.Given(
                                        of.get().id(),
                                        what.get().id(),
                                        whom.get().id(),
                                        in),
                                after,
                                rows)
                        .map(DeliveryJson::of);
    }

    /** Services that a firm was given by the initiatives that the caller sees, the newest first. */
    @GetMapping("/actors/{id}/deliveries")
    PageOf<DeliveryJson> ofFirm(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        UUID firm = organisations.get(Ids.of(id, "problem.actor-not-found")).id();
        return services.deliveries(new Services.Given(null, null, firm, null), after, PageLimit.of(limit))
                .map(DeliveryJson::of);
    }

    @PostMapping("/service-deliveries")
    @Operation(
            summary =
                    "Records that a firm was given a service, by the form deliver-service. The form offers some firms to"
                            + " choose from; any other one of the register is named by its id or its tax id")
    ResponseEntity<DeliveryJson> deliver(@RequestBody SentForm sent) {
        ServiceDelivery made = deliver.submitted(sent);
        return ResponseEntity.created(URI.create("/api/service-deliveries/" + made.id()))
                .body(DeliveryJson.of(made));
    }

    @GetMapping("/service-deliveries/{id}")
    DeliveryJson delivery(@PathVariable String id) {
        return DeliveryJson.of(services.delivery(Ids.of(id, "problem.delivery-not-found")));
    }

    /** What councils were asked to allow, the newest first. */
    @GetMapping("/service-overrides")
    PageOf<OverrideJson> overrides(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        Optional<Ids.Filter> of = Ids.filter(initiative);
        int rows = PageLimit.of(limit);
        return of.isEmpty()
                ? PageOf.empty()
                : services.overrides(of.get().id(), after, rows).map(OverrideJson::of);
    }

    @GetMapping("/service-overrides/{id}")
    OverrideJson override(@PathVariable String id) {
        return OverrideJson.of(services.override(Ids.of(id, "problem.override-not-found")));
    }

    /** Asks the council of the initiative to allow that a firm is given a free service of the line again. */
    @PostMapping("/services/{id}/overrides")
    ResponseEntity<OverrideJson> ask(@PathVariable String id, @RequestBody SentOverride sent) {
        ClusterService service = services.get(Ids.of(id, "problem.service-not-found"));
        services.mustRecord(service);
        Act act = submission.act("request-override", sent.others());
        UUID firm = Ids.find(act.words("firm", sent.firm(), SentOverride.LONGEST_ID))
                .orElse(SentOverride.NOBODY);
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        ServiceOverride made = request.execute(service, firm, grounds);
        return ResponseEntity.created(URI.create("/api/service-overrides/" + made.id()))
                .body(OverrideJson.of(made));
    }
}
