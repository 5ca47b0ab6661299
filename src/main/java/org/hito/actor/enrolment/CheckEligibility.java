package org.hito.actor.enrolment;

import java.util.List;
import java.util.UUID;
import org.hito.actor.Organisations;
import org.hito.engine.Decisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds a proposed firm against the rules of the region. */
@Component
public class CheckEligibility {

    private final EnrolmentTable table;
    private final EnrolmentTrail trail;
    private final Organisations organisations;
    private final Decisions decisions;

    CheckEligibility(EnrolmentTable table, EnrolmentTrail trail, Organisations organisations, Decisions decisions) {
        this.table = table;
        this.trail = trail;
        this.organisations = organisations;
        this.decisions = decisions;
    }

    /** @param identityNeeded whether the firm takes part in another initiative already */
    public record Verdict(boolean eligible, boolean identityNeeded) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Verdict execute(UUID id, String processDefinitionId) {
        Enrolment enrolment = table.lock(id);
        table.lockFirm(enrolment.organisation());
        int others =
                table.others(enrolment.organisation(), enrolment.initiative()).size();
        var evaluation = decisions.evaluate(
                processDefinitionId,
                Eligibility.DECISION,
                Eligibility.inputs(organisations.known(enrolment.organisation()), enrolment.chainLink(), others));
        List<String> reasons = Eligibility.reasons(evaluation);
        table.checked(id, reasons, evaluation.reference());
        trail.checked(enrolment, evaluation, reasons);
        return new Verdict(reasons.isEmpty(), others > 0);
    }
}
