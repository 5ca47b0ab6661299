package org.hito.council.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.council.CastBallot;
import org.hito.council.Vote;
import org.hito.form.FieldError;
import org.hito.inbox.FormHandler;
import org.hito.inbox.TaskFacts;
import org.springframework.stereotype.Component;

/** The first ballot of a seat, by its task. */
@Component
public class VoteOnMilestoneHandler implements FormHandler<VoteOnMilestoneForm> {

    public static final String FORM = "vote-on-milestone";

    private final CastBallot castBallot;

    VoteOnMilestoneHandler(CastBallot castBallot) {
        this.castBallot = castBallot;
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public Class<VoteOnMilestoneForm> type() {
        return VoteOnMilestoneForm.class;
    }

    @Override
    public List<FieldError> check(TaskFacts task, VoteOnMilestoneForm form) {
        return check(form);
    }

    /** Grounds for all but a plain approval, and at least one condition for a conditional one. */
    public static List<FieldError> check(VoteOnMilestoneForm form) {
        CastBallot.Said said = form.said();
        List<FieldError> errors = new ArrayList<>();
        if (said.vote().needsGrounds() && said.grounds() == null) {
            errors.add(FieldError.of("grounds", "required"));
        }
        if (said.vote() == Vote.APPROVE_WITH_CONDITIONS && said.conditions().isEmpty()) {
            errors.add(FieldError.of("conditions", "required"));
        }
        return errors;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, VoteOnMilestoneForm form) {
        castBallot.byTask(UUID.fromString(task.businessKey()), form.said());
        return Map.of();
    }
}
