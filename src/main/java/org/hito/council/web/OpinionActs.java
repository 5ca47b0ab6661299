package org.hito.council.web;

import java.util.UUID;
import org.hito.council.advisory.CloseConsultation;
import org.hito.council.advisory.Consultations;
import org.hito.council.advisory.OpinionRequest;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentGrounds;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.TeamRole;
import org.springframework.stereotype.Component;

/** What a director does about a consultation, the same for page and interface. */
@Component
class OpinionActs {

    private final Consultations consultations;
    private final CloseConsultation close;
    private final InitiativeAccess access;
    private final FormSubmission submission;

    OpinionActs(
            Consultations consultations, CloseConsultation close, InitiativeAccess access, FormSubmission submission) {
        this.consultations = consultations;
        this.close = close;
        this.access = access;
        this.submission = submission;
    }

    void close(UUID id, SentGrounds sent) {
        OpinionRequest request = consultations.visible(id);
        access.as(request.initiative(), TeamRole.DIRECTOR);
        Act act = submission.act("close-consultation", sent.others());
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        close.byDirector(id, grounds);
    }
}
