package org.hito.actor.enrolment.process;

import java.util.Map;
import java.util.UUID;
import org.hito.actor.enrolment.DeclareIdentity;
import org.hito.actor.enrolment.Enrolment;
import org.hito.actor.enrolment.Enrolments;
import org.hito.form.FormOption;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which of its initiatives a firm identifies with; nobody sees the name of one through this form that they do not see otherwise. */
@Component
class DeclarePrimaryIdentityHandler implements FormHandler<DeclarePrimaryIdentityForm> {

    private final Enrolments enrolments;
    private final DeclareIdentity declare;
    private final InitiativeWords words;
    private final JsonMapper json;

    DeclarePrimaryIdentityHandler(
            Enrolments enrolments, DeclareIdentity declare, InitiativeWords words, JsonMapper json) {
        this.enrolments = enrolments;
        this.declare = declare;
        this.words = words;
        this.json = json;
    }

    @Override
    public String formId() {
        return "declare-primary-identity";
    }

    @Override
    public Class<DeclarePrimaryIdentityForm> type() {
        return DeclarePrimaryIdentityForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        Enrolment enrolment = enrolments.ofTask(UUID.fromString(task.businessKey()));
        return new FormPrefill(
                json.createObjectNode().put("firm", enrolment.firm()),
                Map.of(
                        "initiatives",
                        enrolments.choices(enrolment).stream()
                                .map(it -> new FormOption(it.toString(), words.of(it)))
                                .toList()));
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, DeclarePrimaryIdentityForm form) {
        declare.execute(
                UUID.fromString(task.businessKey()),
                UUID.fromString(form.primaryInitiative()),
                form.fit().strip());
        return Map.of();
    }
}
