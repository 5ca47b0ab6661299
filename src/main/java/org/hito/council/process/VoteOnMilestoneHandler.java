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
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** The first ballot of a seat, by its task. */
@Component
public class VoteOnMilestoneHandler implements FormHandler<VoteOnMilestoneForm> {

    public static final String FORM = "vote-on-milestone";

    private final CastBallot castBallot;
    private final CommunityCalendar calendar;

    VoteOnMilestoneHandler(CastBallot castBallot, CommunityCalendar calendar) {
        this.castBallot = castBallot;
        this.calendar = calendar;
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

    /** Grounds for all but a plain approval, and conditions for a conditional one, which nobody can meet in the past. */
    public List<FieldError> check(VoteOnMilestoneForm form) {
        CastBallot.Said said = form.said();
        List<FieldError> errors = new ArrayList<>();
        if (said.vote().needsGrounds() && said.grounds() == null) {
            errors.add(FieldError.of("grounds", "required"));
        }
        if (said.vote() == Vote.APPROVE_WITH_CONDITIONS && said.conditions().isEmpty()) {
            errors.add(FieldError.of("conditions", "required"));
        }
        for (int i = 0; i < said.conditions().size(); i++) {
            if (calendar.past(said.conditions().get(i).due())) {
                errors.add(FieldError.notBefore("conditions[" + i + "].due", calendar.today()));
            }
        }
        return errors;
    }

    @Override
    public Map<String, Object> submitted(TaskFacts task, VoteOnMilestoneForm form) {
        castBallot.byTask(UUID.fromString(task.businessKey()), form.said());
        return Map.of();
    }
}
