package org.hito.council.web;

import java.util.UUID;
import org.hito.council.CastBallot;
import org.hito.council.process.VoteOnMilestoneForm;
import org.hito.council.process.VoteOnMilestoneHandler;
import org.hito.engine.DeployedForms;
import org.hito.form.FormSchema;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.FormTextSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes a ballot directly on its round, held against the same form as the task that asks for it. */
@Component
class BallotBox {

    private final DeployedForms forms;
    private final FormTextSource texts;
    private final FormSubmission submission;
    private final VoteOnMilestoneHandler handler;
    private final CastBallot castBallot;
    private final JsonMapper json;

    BallotBox(
            DeployedForms forms,
            FormTextSource texts,
            FormSubmission submission,
            VoteOnMilestoneHandler handler,
            CastBallot castBallot,
            JsonMapper json) {
        this.forms = forms;
        this.texts = texts;
        this.submission = submission;
        this.handler = handler;
        this.castBallot = castBallot;
        this.json = json;
    }

    FormSchema form() {
        DeployedForms.DeployedForm form = forms.latest(VoteOnMilestoneHandler.FORM);
        return form.schema().localised(texts.of(form.module(), LocaleContextHolder.getLocale()));
    }

    /** What the seat has said so far, as the form takes it. */
    ObjectNode data(RoundView.@Nullable BallotView ballot) {
        ObjectNode data = json.createObjectNode();
        if (ballot != null) {
            data.put("vote", ballot.vote().name());
            if (ballot.grounds() != null) {
                data.put("grounds", ballot.grounds());
            }
            if (!ballot.conditions().isEmpty()) {
                data.set("conditions", json.valueToTree(ballot.conditions()));
            }
        }
        return data;
    }

    void put(UUID round, ObjectNode data) {
        FormSchema schema = form();
        ObjectNode accepted = submission.accept(schema, data, null, null).data();
        VoteOnMilestoneForm ballot = json.treeToValue(accepted, VoteOnMilestoneForm.class);
        submission.refuse(schema, handler.check(ballot));
        castBallot.execute(round, ballot.said());
    }
}
