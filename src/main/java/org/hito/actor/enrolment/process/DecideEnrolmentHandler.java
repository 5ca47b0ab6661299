package org.hito.actor.enrolment.process;

import java.util.Map;
import java.util.UUID;
import org.hito.actor.enrolment.DecideEnrolment;
import org.hito.actor.enrolment.Enrolment;
import org.hito.actor.enrolment.Enrolments;
import org.hito.inbox.FormHandler;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The director's decision on a firm. */
@Component
class DecideEnrolmentHandler implements FormHandler<DecideEnrolmentForm> {

    private final Enrolments enrolments;
    private final DecideEnrolment decide;
    private final InitiativeWords words;
    private final MessageSource texts;
    private final JsonMapper json;

    DecideEnrolmentHandler(
            Enrolments enrolments,
            DecideEnrolment decide,
            InitiativeWords words,
            MessageSource texts,
            JsonMapper json) {
        this.enrolments = enrolments;
        this.decide = decide;
        this.words = words;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public String formId() {
        return "decide-enrolment";
    }

    @Override
    public Class<DecideEnrolmentForm> type() {
        return DecideEnrolmentForm.class;
    }

    @Override
    public FormPrefill prefill(TaskFacts task) {
        Enrolment enrolment = enrolments.ofTask(UUID.fromString(task.businessKey()));
        ObjectNode data = json.createObjectNode()
                .put("firm", enrolment.firm())
                .put(
                        "place",
                        texts.getMessage("ChainLink." + enrolment.chainLink(), null, LocaleContextHolder.getLocale()));
        if (enrolment.why() != null) {
            data.put("why", enrolment.why());
        }
        if (enrolment.primaryInitiative() != null) {
            data.put("identity", words.of(enrolment.primaryInitiative()));
        }
        return FormPrefill.of(data);
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, DecideEnrolmentForm form) {
        UUID enrolment = UUID.fromString(task.businessKey());
        boolean admitted = form.decision() == DecideEnrolmentForm.Decision.ENROL;
        if (admitted) {
            decide.enrol(enrolment);
        } else {
            decide.decline(enrolment, String.valueOf(form.grounds()).strip());
        }
        return Map.of("admitted", admitted);
    }
}
