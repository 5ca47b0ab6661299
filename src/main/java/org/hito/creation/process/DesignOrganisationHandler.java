package org.hito.creation.process;

import java.util.List;
import java.util.Map;
import org.hito.creation.AdvisorySeats;
import org.hito.creation.OrganisationDraft;
import org.hito.creation.process.DesignOrganisationForm.Seat;
import org.hito.form.FieldError;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** Nine advisers of nine different firms of the cluster, in person (Q31). */
@Component
class DesignOrganisationHandler implements FormHandler<DesignOrganisationForm> {

    private final OrganisationDraft draft;
    private final AdvisorySeats seats;

    DesignOrganisationHandler(OrganisationDraft draft, AdvisorySeats seats) {
        this.draft = draft;
        this.seats = seats;
    }

    @Override
    public String formId() {
        return "design-organisation";
    }

    @Override
    public Class<DesignOrganisationForm> type() {
        return DesignOrganisationForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        return draft.of(task.initiativeId());
    }

    @Override
    public List<FieldError> check(TaskFacts task, DesignOrganisationForm form) {
        return seats.errors(
                task.initiativeId(),
                form.advisorySeats().stream().map(Seat::firm).toList(),
                form.advisorySeats().stream().map(Seat::holder).toList());
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, DesignOrganisationForm form) {
        return Map.of();
    }
}
