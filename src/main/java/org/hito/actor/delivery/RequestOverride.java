package org.hito.actor.delivery;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.actor.TeamAccess;
import org.hito.council.ItemKind;
import org.hito.council.Outcome;
import org.hito.council.PutToVote;
import org.hito.council.Question;
import org.hito.council.RoundClosed;
import org.hito.council.Successions;
import org.hito.inbox.Notices;
import org.hito.initiative.Initiatives;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.hito.platform.web.Moments;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the council of an initiative whether a firm may be given a free service of a line again, and keeps its answer: a strategic
 * item (Q28) with the reasons and the earlier delivery. The next delivery of that service to that firm makes use of a grant.
 */
@Component
public class RequestOverride {

    private static final List<String> TEAM = List.of("director", "professional");

    private final ServiceTable services;
    private final DeliveryTable deliveries;
    private final OverrideTable overrides;
    private final OnceInAWindow window;
    private final TeamAccess access;
    private final Initiatives initiatives;
    private final PutToVote council;
    private final Successions successions;
    private final ServiceTrail trail;
    private final Notices notices;
    private final CurrentActor currentActor;
    private final Moments moments;
    private final MessageSource texts;
    private final Clock clock;

    RequestOverride(
            ServiceTable services,
            DeliveryTable deliveries,
            OverrideTable overrides,
            OnceInAWindow window,
            TeamAccess access,
            Initiatives initiatives,
            PutToVote council,
            Successions successions,
            ServiceTrail trail,
            Notices notices,
            CurrentActor currentActor,
            Moments moments,
            MessageSource texts,
            Clock clock) {
        this.services = services;
        this.deliveries = deliveries;
        this.overrides = overrides;
        this.window = window;
        this.access = access;
        this.initiatives = initiatives;
        this.council = council;
        this.successions = successions;
        this.trail = trail;
        this.notices = notices;
        this.currentActor = currentActor;
        this.moments = moments;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    public ServiceOverride execute(ClusterService service, UUID firm, String grounds) {
        access.mustRecord(service.initiative());
        if (!deliveries.lockFirm(firm)) {
            throw new NotFound("problem.actor-not-found");
        }
        if (!service.offered()) {
            throw new StateMoved("problem.service-retired", service.name());
        }
        ServiceDelivery earlier = Optional.of(service)
                .filter(ClusterService::free)
                .flatMap(it -> window.inTheWay(firm, it.line(), moments.today()))
                .orElseThrow(() -> new StateMoved("problem.nothing-in-the-way"));
        if (overrides.usable(service.id(), firm).isPresent()) {
            throw new StateMoved("problem.override-granted");
        }
        UUID body = initiatives.get(service.initiative()).body();
        if (body == null) {
            throw new StateMoved("problem.no-deciding-body");
        }
        UUID item = council.execute(question(body, service, earlier, grounds));
        UUID id = UUID.randomUUID();
        try {
            overrides.add(
                    id,
                    service.id(),
                    earlier,
                    item,
                    grounds,
                    currentActor.person(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (DuplicateKeyException pending) {
            throw new StateMoved("problem.override-pending");
        }
        trail.asked(service, earlier, item.toString(), grounds);
        return overrides.find(id).orElseThrow();
    }

    /** The institution that benefits is the firm, so a seat of it is proposed for recusal. */
    private Question question(UUID body, ClusterService service, ServiceDelivery earlier, String grounds) {
        return new Question(
                body,
                ItemKind.STRATEGIC,
                null,
                null,
                1,
                text("delivery.override.title", service.name(), earlier.firm()),
                text(
                        "delivery.override.text",
                        service.initiativeName(),
                        service.name(),
                        earlier.firm(),
                        earlier.serviceName(),
                        moments.day(earlier.day()),
                        earlier.initiativeName(),
                        window.months(),
                        grounds),
                List.of(),
                List.of(earlier.firm()),
                currentActor.person());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void decided(RoundClosed event) {
        if (event.kind() == ItemKind.STRATEGIC) {
            asked(event.item()).ifPresent(it -> decided(it, event));
        }
    }

    /** What an item, or one that it supersedes, asked: the last word of the body counts. */
    private Optional<ServiceOverride> asked(UUID item) {
        return overrides.ofItem(item).or(() -> Optional.ofNullable(
                        successions.of(List.of(item)).earlier().get(item))
                .flatMap(it -> asked(it.item())));
    }

    /** What a delivery has made use of stays granted. */
    private void decided(ServiceOverride seen, RoundClosed event) {
        deliveries.lockFirm(seen.organisation());
        overrides.find(seen.id()).filter(it -> it.delivery() == null).ifPresent(it -> decide(it, event));
    }

    private void decide(ServiceOverride override, RoundClosed event) {
        ServiceOverride.Status status =
                event.outcome() == Outcome.APPROVED || event.outcome() == Outcome.APPROVED_WITH_CONDITIONS
                        ? ServiceOverride.Status.GRANTED
                        : ServiceOverride.Status.REFUSED;
        overrides.decide(override.id(), status, event.round(), event.at());
        trail.decided(override, status);
        notices.put(
                TEAM.stream().map(it -> Notices.key(it, override.initiative())).toList(),
                "actor.service-override-" + status.name().toLowerCase(Locale.ROOT),
                Map.of("service", override.serviceName(), "firm", override.firm()),
                override.initiative());
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
