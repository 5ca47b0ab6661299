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
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.TaskForms;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form that proposes a firm for an initiative; it begins with one that could be. */
@Component
public class RequestEnrolmentStart implements StartForm {

    private static final String FORM = "request-enrolment";

    private final ObjectProvider<TaskForms> forms;
    private final FormSubmission submission;
    private final Enrolments enrolments;
    private final EnrolmentCandidates candidates;
    private final RequestEnrolment request;
    private final Organisations organisations;
    private final JsonMapper json;

    RequestEnrolmentStart(
            ObjectProvider<TaskForms> forms,
            FormSubmission submission,
            Enrolments enrolments,
            EnrolmentCandidates candidates,
            RequestEnrolment request,
            Organisations organisations,
            JsonMapper json) {
        this.forms = forms;
        this.submission = submission;
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
        return forms.getObject().start(FORM, initiative).orElseThrow();
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
        return submission.data(sent, FORM);
    }

    public UUID submitted(UUID initiative, ObjectNode sent) {
        TaskForms.Handed handed = handed(initiative);
        ObjectNode data =
                submission.accept(handed.schema(), sent, handed.initial(), initiative).data();
        RequestEnrolmentForm form = json.treeToValue(data, RequestEnrolmentForm.class);
        TaxIdRule.wrong(form.taxId()).ifPresent(it -> submission.refuse(handed.schema(), List.of(it)));
        Optional<Organisation> firm = TaxId.read(form.taxId())
                .map(TaxId.Typed::taxId)
                .flatMap(organisations::byTaxId)
                .filter(it -> it.kind() == ActorKind.FIRM);
        if (firm.isEmpty()) {
            submission.refuse(
                    handed.schema(),
                    List.of(new FieldError("taxId", "option", Map.of("kind", "unregistered"))));
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
