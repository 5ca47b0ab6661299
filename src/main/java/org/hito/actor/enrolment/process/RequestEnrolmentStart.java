package org.hito.actor.enrolment.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.hito.actor.TaxId;
import org.hito.actor.TaxIdRule;
import org.hito.actor.enrolment.EnrolmentCandidates;
import org.hito.actor.enrolment.Enrolments;
import org.hito.actor.enrolment.RequestEnrolment;
import org.hito.form.FieldError;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form that proposes a firm for an initiative; it begins with one that could be. */
@Component
public class RequestEnrolmentStart implements StartForm {

    private static final String FORM = "request-enrolment";

    private final StartForms forms;
    private final Enrolments enrolments;
    private final EnrolmentCandidates candidates;
    private final RequestEnrolment request;
    private final Organisations organisations;
    private final JsonMapper json;

    RequestEnrolmentStart(
            StartForms forms,
            Enrolments enrolments,
            EnrolmentCandidates candidates,
            RequestEnrolment request,
            Organisations organisations,
            JsonMapper json) {
        this.forms = forms;
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.request = request;
        this.organisations = organisations;
        this.json = json;
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public FormPrefill prefill(@Nullable UUID initiative) {
        if (initiative == null) {
            throw new NotFound("problem.initiative-not-found");
        }
        enrolments.mustPropose(initiative);
        ObjectNode data = json.createObjectNode();
        candidates.first(initiative).ifPresent(firm -> fill(data, firm));
        return FormPrefill.of(data);
    }

    public TaskForms.Handed handed(UUID initiative) {
        return forms.handed(FORM, initiative);
    }

    /** What the form begins with for a firm that somebody chose on its page. */
    public ObjectNode about(Organisation firm) {
        ObjectNode data = json.createObjectNode();
        fill(data, firm);
        return data;
    }

    /** The data of what a client sent, and nothing beside it. */
    public ObjectNode data(UUID initiative, SentForm sent) {
        enrolments.mustPropose(initiative);
        return forms.data(FORM, sent);
    }

    public UUID submitted(UUID initiative, ObjectNode sent) {
        var filled = forms.accept(handed(initiative), sent, initiative, RequestEnrolmentForm.class);
        RequestEnrolmentForm form = filled.form();
        forms.refuse(filled, TaxIdRule.wrong(form.taxId()).stream().toList());
        Optional<Organisation> firm = TaxId.read(form.taxId())
                .map(TaxId.Typed::taxId)
                .flatMap(organisations::byTaxId)
                .filter(it -> it.kind() == ActorKind.FIRM);
        if (firm.isEmpty()) {
            forms.refuse(filled, List.of(new FieldError("taxId", "option", Map.of("kind", "unregistered"))));
        }
        return request.execute(initiative, firm.orElseThrow(), form.chainLink(), form.why());
    }

    private static void fill(ObjectNode data, Organisation firm) {
        if (firm.taxId() != null) {
            data.put("taxId", firm.taxId().toString());
        }
        if (!firm.chainLinks().isEmpty()) {
            data.put("chainLink", firm.chainLinks().get(0).name());
        }
    }
}
