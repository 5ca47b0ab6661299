package org.hito.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hito.actor.ActorKind;
import org.hito.council.FirmsOfCluster;
import org.hito.form.FieldError;
import org.hito.project.RecordSpendingForm.Destination;
import org.springframework.stereotype.Component;

/** The initiative hands no money to firms (Q21): neither as support, nor by paying those whom the project is for. */
@Component
class NoMoneyToFirms {

    private final FirmsOfCluster firms;

    NoMoneyToFirms(FirmsOfCluster firms) {
        this.firms = firms;
    }

    List<FieldError> check(Project project, RecordSpendingForm form) {
        List<FieldError> errors = new ArrayList<>();
        if (form.purpose() == Destination.SUPPORT_TO_FIRM) {
            errors.add(refused("purpose"));
        }
        if (benefits(project, form.payee())) {
            errors.add(refused("payee"));
        }
        return errors;
    }

    /** Whether who is paid is a firm of the cluster, or one that the project is for. */
    boolean benefits(Project project, String payee) {
        String name = FirmsOfCluster.plain(payee);
        return firms.of(project.initiative()).test(payee)
                || project.partners().stream()
                        .anyMatch(it -> it.kind() == ActorKind.FIRM
                                && FirmsOfCluster.plain(it.name()).equals(name));
    }

    private static FieldError refused(String field) {
        return new FieldError(field, "option", Map.of("kind", "no-money-to-firms"));
    }
}
