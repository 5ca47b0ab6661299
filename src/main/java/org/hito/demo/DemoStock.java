package org.hito.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hito.actor.Organisations;
import org.hito.actor.delivery.DeliverService;
import org.hito.actor.delivery.RegisterService;
import org.hito.actor.delivery.ServiceAlreadyGiven;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.Contributions;
import org.hito.actor.funding.MoveContribution;
import org.hito.actor.funding.Movement;
import org.hito.actor.funding.RecordContribution;
import org.hito.demo.Story.StockAct;
import org.hito.platform.RefusalLog;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Two years of contributions, receipts, expenses and services, with one delivery that is refused. */
@Component
@Profile("demo")
class DemoStock {

    private final DemoActs acts;
    private final RecordContribution record;
    private final MoveContribution move;
    private final RegisterService register;
    private final DeliverService deliver;
    private final Contributions contributions;
    private final Organisations organisations;
    private final DemoInitiatives initiatives;
    private final RefusalLog refusals;
    private final TransactionTemplate attempt;
    private final Map<String, UUID> services = new HashMap<>();
    private final Map<String, String> firms = new HashMap<>();

    DemoStock(
            DemoActs acts,
            RecordContribution record,
            MoveContribution move,
            RegisterService register,
            DeliverService deliver,
            Contributions contributions,
            Organisations organisations,
            DemoInitiatives initiatives,
            RefusalLog refusals,
            PlatformTransactionManager transactions) {
        this.acts = acts;
        this.record = record;
        this.move = move;
        this.register = register;
        this.deliver = deliver;
        this.contributions = contributions;
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.refusals = refusals;
        this.attempt = new TransactionTemplate(transactions);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void fill(List<StockAct> stock) {
        acts.begin();
        stock.forEach(it -> acts.run(it.by(), it.day(), () -> act(it, initiatives.named(it.initiative()))));
    }

    private void act(StockAct it, UUID initiative) {
        ObjectNode data = it.data();
        switch (it.what()) {
            case "contribution" ->
                record.submitted(data.put("initiative", initiative.toString()).put("project", "INITIATIVE"));
            case "receipt" -> move.submitted(Movement.Kind.RECEIVED, given(initiative, it), dated(it));
            case "spending" -> move.submitted(Movement.Kind.SPENT, given(initiative, it), dated(it));
            case "service" -> {
                UUID made = register.submitted(data.put("initiative", initiative.toString()))
                        .id();
                services.put(data.path("name").asString(), made);
            }
            case "delivery" -> deliver.submitted(delivery(it));
            case "refused" -> refused(it);
            default -> throw new IllegalStateException("The demonstration knows no act " + it.what());
        }
    }

    /** Whoever asks is told no, and the refusal is on record as for everybody. */
    private void refused(StockAct it) {
        try {
            attempt.executeWithoutResult(status -> deliver.submitted(delivery(it)));
        } catch (ServiceAlreadyGiven refusal) {
            refusals.refused(refusal.type(), "POST", "/api/service-deliveries", refusal.detail());
            return;
        }
        throw new IllegalStateException("Nothing refused the delivery of " + it.of());
    }

    private ObjectNode delivery(StockAct it) {
        return dated(it)
                .put("service", Objects.requireNonNull(services.get(it.of())).toString())
                .put("firm", firm(String.valueOf(it.firm())));
    }

    private static ObjectNode dated(StockAct it) {
        LocalDate day = it.day();
        return it.data().put("day", day.toString());
    }

    private UUID given(UUID initiative, StockAct it) {
        return contributions.of(initiative).stream()
                .filter(found -> found.purpose().equals(it.of()))
                .map(Contribution::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody contributes " + it.of()));
    }

    private String firm(String name) {
        if (firms.isEmpty()) {
            organisations.firms().forEach(it -> firms.put(it.label(), it.value()));
        }
        return Objects.requireNonNull(firms.get(name), name);
    }
}
