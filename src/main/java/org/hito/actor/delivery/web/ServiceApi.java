package org.hito.actor.delivery.web;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.hito.actor.delivery.Charging;
import org.hito.actor.delivery.ClusterService;
import org.hito.actor.delivery.RegisterService;
import org.hito.actor.delivery.ServiceLine;
import org.hito.actor.delivery.Services;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentForm;
import org.hito.inbox.SentGrounds;
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

/** The catalogue of services by API; what is sent is the form {@code register-service}. */
@RestController
@RequestMapping("/api/services")
class ServiceApi {

    private static final String NOT_FOUND = "problem.service-not-found";

    private final Services services;
    private final RegisterService register;
    private final FormSubmission submission;

    ServiceApi(Services services, RegisterService register, FormSubmission submission) {
        this.services = services;
        this.register = register;
        this.submission = submission;
    }

    /**
     * @param initiative that offers it
     * @param price null if it is free, like the currency
     * @param offered false once it was retired
     * @param deliveries how often it was given
     */
    record ServiceJson(
            UUID id,
            String name,
            UUID initiative,
            String initiativeName,
            ServiceLine line,
            Charging charging,
            @Nullable BigDecimal price,
            @Nullable String currency,
            String description,
            boolean offered,
            int deliveries) {

        static ServiceJson of(ClusterService it) {
            return new ServiceJson(
                    it.id(),
                    it.name(),
                    it.initiative(),
                    it.initiativeName(),
                    it.line(),
                    it.charging(),
                    it.price(),
                    it.currency(),
                    it.description(),
                    it.offered(),
                    it.deliveries());
        }
    }

    /** Of the initiatives that the caller sees, by name. */
    @GetMapping
    PageOf<ServiceJson> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String charging,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        ServiceLine in = Constants.ifNamed(ServiceLine.values(), line);
        Charging at = Constants.ifNamed(Charging.values(), charging);
        Optional<Ids.Filter> of = Ids.filter(initiative);
        int rows = PageLimit.of(limit);
        return of.isEmpty()
                ? PageOf.empty()
                : services.page(new Services.Filter(of.get().id(), in, at), after, rows)
                        .map(ServiceJson::of);
    }

    @PostMapping
    ResponseEntity<ServiceJson> register(@RequestBody SentForm sent) {
        ClusterService made = register.submitted(sent);
        return ResponseEntity.created(URI.create("/api/services/" + made.id())).body(ServiceJson.of(made));
    }

    @GetMapping("/{id}")
    ServiceJson service(@PathVariable String id) {
        return ServiceJson.of(services.get(Ids.of(id, NOT_FOUND)));
    }

    /** Takes it from the catalogue; what was given stays. */
    @PostMapping("/{id}/retire")
    ServiceJson retire(@PathVariable String id, @RequestBody SentGrounds sent) {
        ClusterService service = services.get(Ids.of(id, NOT_FOUND));
        services.mustRecord(service);
        Act act = submission.act("retire-service", sent.others());
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        return ServiceJson.of(services.retire(service.id(), grounds));
    }
}
