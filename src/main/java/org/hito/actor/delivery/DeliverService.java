package org.hito.actor.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hito.actor.Organisations;
import org.hito.actor.TeamAccess;
import org.hito.form.FieldError;
import org.hito.form.FormOption;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.initiative.Initiative;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.hito.platform.Ids;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.hito.platform.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form with which the team of an initiative records that a firm was given one of its services. Deliveries to the same firm
 * come one after another, so that of two that ask at once only one passes.
 */
@Component
public class DeliverService implements StartForm {

    private static final String FORM = "deliver-service";

    private final StartForms forms;
    private final TeamAccess access;
    private final ServiceTable services;
    private final DeliveryTable deliveries;
    private final OverrideTable overrides;
    private final OnceInAWindow window;
    private final FirmChoice choice;
    private final Organisations organisations;
    private final ServiceTrail trail;
    private final CurrentActor currentActor;
    private final CommunityCalendar calendar;
    private final Moments moments;
    private final Clock clock;
    private final JsonMapper json;

    DeliverService(
            StartForms forms,
            TeamAccess access,
            ServiceTable services,
            DeliveryTable deliveries,
            OverrideTable overrides,
            OnceInAWindow window,
            FirmChoice choice,
            Organisations organisations,
            ServiceTrail trail,
            CurrentActor currentActor,
            CommunityCalendar calendar,
            Moments moments,
            Clock clock,
            JsonMapper json) {
        this.forms = forms;
        this.access = access;
        this.services = services;
        this.deliveries = deliveries;
        this.overrides = overrides;
        this.window = window;
        this.choice = choice;
        this.organisations = organisations;
        this.trail = trail;
        this.currentActor = currentActor;
        this.calendar = calendar;
        this.moments = moments;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String formId() {
        return FORM;
    }

    /** @param about an initiative, one of its services, or null for all of them */
    @Override
    public FormPrefill prefill(@Nullable UUID about) {
        Optional<ClusterService> asked = about == null ? Optional.empty() : services.find(about);
        asked.ifPresent(it -> access.mustSee(it.initiative(), "problem.service-not-found"));
        List<Initiative> mine =
                access.mine(asked.map(ClusterService::initiative).orElse(about));
        List<ClusterService> offered = services
                .offered(mine.stream().map(Initiative::id).toList())
                .stream()
                .filter(it -> asked.isEmpty() || it.id().equals(about))
                .toList();
        if (offered.isEmpty()) {
            throw new StateMoved("problem.no-service-to-deliver");
        }
        ClusterService first = offered.get(0);
        List<FormOption> firms = choice.offered(first.initiative(), served(first));
        if (firms.isEmpty()) {
            throw new StateMoved("problem.no-firm-to-serve");
        }
        ObjectNode data = json.createObjectNode()
                .put("service", first.id().toString())
                .put("firm", firms.get(0).value())
                .put("day", calendar.today().toString());
        return new FormPrefill(
                data,
                Map.of(
                        "services",
                        offered.stream()
                                .map(it -> new FormOption(it.id().toString(), it.name()))
                                .toList(),
                        "firms",
                        firms));
    }

    /** Firms that were given the line for free of late, so that the service is not for them. */
    public Set<UUID> served(ClusterService service) {
        return service.free() ? Set.copyOf(window.served(service.line(), calendar.today())) : Set.of();
    }

    /**
     * The form as it is handed out to the acting person.
     *
     * @param firm id or tax id of the one that it is about; what is none of a firm is left aside
     */
    public TaskForms.Handed handed(@Nullable UUID about, @Nullable String firm) {
        return handed(about, Optional.ofNullable(firm).flatMap(choice::named));
    }

    private TaskForms.Handed handed(@Nullable UUID about, Optional<FormOption> firm) {
        TaskForms.Handed handed = forms.handed(FORM, about);
        return firm.map(it -> handed.choosing("firm", it)).orElse(handed);
    }

    @Transactional
    public ServiceDelivery submitted(SentForm sent) {
        return submitted(forms.data(FORM, sent));
    }

    @Transactional
    public ServiceDelivery submitted(ObjectNode data) {
        ObjectNode sent = data.deepCopy();
        Optional<FormOption> named = choice.named(sent.path("firm").asString(""));
        named.ifPresent(it -> sent.put("firm", it.value()));
        Optional<ClusterService> asked =
                Ids.find(sent.path("service").asString("")).flatMap(services::find);
        TaskForms.Handed handed = handed(asked.map(ClusterService::id).orElse(null), named);
        UUID initiative = asked.map(ClusterService::initiative).orElse(null);
        var filled = forms.accept(handed, sent, initiative, DeliverServiceForm.class);
        DeliverServiceForm form = filled.form();
        if (calendar.ahead(form.day())) {
            forms.refuse(filled, List.of(FieldError.notAfter("day", calendar.today())));
        }
        ClusterService service = asked.orElseThrow();
        UUID firm = UUID.fromString(form.firm());
        if (!deliveries.lockFirm(firm)) {
            throw new NotFound("problem.actor-not-found");
        }
        UUID override = service.free() ? allowed(service, firm, form.day()) : null;
        ServiceDelivery delivery = new ServiceDelivery(
                UUID.randomUUID(),
                service.id(),
                service.name(),
                service.initiative(),
                service.initiativeName(),
                firm,
                organisations.name(firm),
                service.line(),
                service.free(),
                form.day(),
                form.notes().strip(),
                Objects.requireNonNullElse(form.evidence(), List.of()),
                override,
                currentActor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        deliveries.add(delivery);
        trail.delivered(service, delivery, filled.evidence());
        return delivery;
    }

    /** The decision of the council that this delivery makes use of, if it needs one. */
    private @Nullable UUID allowed(ClusterService service, UUID firm, LocalDate day) {
        Optional<ServiceDelivery> earlier = window.inTheWay(firm, service.line(), day);
        if (earlier.isEmpty()) {
            return null;
        }
        return overrides
                .usable(service.id(), firm)
                .map(ServiceOverride::id)
                .orElseThrow(() -> new ServiceAlreadyGiven(
                        earlier.get(), moments.day(earlier.get().day()), window.months()));
    }
}
