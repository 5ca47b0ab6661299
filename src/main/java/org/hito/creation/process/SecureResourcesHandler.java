package org.hito.creation.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hito.actor.funding.PhaseResources;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Resources are kept as contributions of actors, beside what the initiative needs. */
@Component
class SecureResourcesHandler implements FormHandler<SecureResourcesForm> {

    private final PhaseResources resources;

    SecureResourcesHandler(PhaseResources resources) {
        this.resources = resources;
    }

    @Override
    public String formId() {
        return "secure-resources";
    }

    @Override
    public Class<SecureResourcesForm> type() {
        return SecureResourcesForm.class;
    }

    /** Currency in which the form asks for the worth of contributions in kind. */
    private static final String IN_KIND_CURRENCY = "COP";

    @Override
    public Map<String, Object> submitted(TaskFacts task, SecureResourcesForm form) {
        Stream<PhaseResources.Told> cash = stream(form.cash())
                .map(row -> new PhaseResources.Told(
                        row.contributor(),
                        row.source(),
                        null,
                        row.amount(),
                        row.currency(),
                        row.status(),
                        row.from(),
                        row.until(),
                        row.purpose()));
        Stream<PhaseResources.Told> inKind = stream(form.inKind())
                .map(row -> new PhaseResources.Told(
                        row.contributor(),
                        row.source(),
                        row.kind(),
                        row.estimatedValue(),
                        IN_KIND_CURRENCY,
                        row.status(),
                        null,
                        row.until(),
                        row.description()));
        resources.secured(
                task.initiativeId(),
                form.yearlyBudget(),
                form.yearsCovered(),
                Stream.concat(cash, inKind).toList());
        return Map.of();
    }

    private static <T> Stream<T> stream(@Nullable List<T> rows) {
        return rows == null ? Stream.empty() : rows.stream();
    }
}
