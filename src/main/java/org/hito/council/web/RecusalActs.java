package org.hito.council.web;

import java.util.UUID;
import org.hito.council.ClaimRecusal;
import org.hito.council.Recuse;
import org.hito.council.Round;
import org.hito.council.RuleOnRecusal;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.platform.Ids;
import org.springframework.stereotype.Component;

/** Conflicts of interest, the same for page and interface: declared for oneself, claimed of another, ruled by the chair. */
@Component
class RecusalActs {

    private final Recuse recuse;
    private final ClaimRecusal claim;
    private final RuleOnRecusal rule;
    private final FormSubmission submission;

    RecusalActs(Recuse recuse, ClaimRecusal claim, RuleOnRecusal rule, FormSubmission submission) {
        this.recuse = recuse;
        this.claim = claim;
        this.rule = rule;
        this.submission = submission;
    }

    /** @return whether the own one was declared, and not that of another seat claimed */
    boolean recuse(Round round, SentRecusal sent) {
        Act act = submission.act("recuse", sent.others());
        if (sent.seat() == null) {
            String grounds = act.groundsIfAny(sent.grounds());
            act.refuseIfInvalid();
            recuse.execute(round.id(), grounds);
            return true;
        }
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        claim.execute(round.id(), Ids.of(sent.seat()), grounds);
        return false;
    }

    /** @return whether the claim was upheld */
    boolean rule(Round round, UUID claimId, SentRuling sent) {
        Act act = submission.act("rule-on-recusal", sent.others());
        SentRuling.Choice ruling = act.choice("ruling", sent.ruling(), SentRuling.Choice.values());
        String reasons = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        boolean upheld = ruling == SentRuling.Choice.UPHELD;
        rule.execute(round.id(), claimId, upheld, reasons);
        return upheld;
    }
}
