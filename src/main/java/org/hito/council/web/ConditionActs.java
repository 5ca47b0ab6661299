package org.hito.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hito.council.condition.AskBody;
import org.hito.council.condition.ChangeCondition;
import org.hito.council.condition.ConditionList;
import org.hito.council.condition.FollowedCondition;
import org.hito.form.FieldError;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentAct;
import org.hito.inbox.SentGrounds;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** Acts on a condition, the same for page and interface. */
@Component
class ConditionActs {

    private static final String EXTEND = "extend-condition";

    private final ConditionList conditions;
    private final ChangeCondition change;
    private final AskBody ask;
    private final CommunityCalendar calendar;
    private final FormSubmission submission;

    ConditionActs(
            ConditionList conditions,
            ChangeCondition change,
            AskBody ask,
            CommunityCalendar calendar,
            FormSubmission submission) {
        this.conditions = conditions;
        this.change = change;
        this.ask = ask;
        this.calendar = calendar;
        this.submission = submission;
    }

    void extend(UUID id, SentAct sent) {
        FollowedCondition condition = conditions.visible(id);
        Act act = submission.act(EXTEND, sent.others());
        LocalDate until = act.day("until", sent.until(), calendar);
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        if (conditions.changeable(List.of(condition)).test(condition) && !until.isAfter(condition.due())) {
            submission.refuse(
                    EXTEND,
                    List.of(FieldError.notBefore("until", condition.due().plusDays(1))));
        }
        change.extend(id, until, grounds);
    }

    /** Asks the body: to waive the condition, or where a day comes along to give it until then. */
    void ask(UUID id, SentAct sent) {
        conditions.visible(id);
        Act act = submission.act("ask-body-about-condition", sent.others());
        boolean longer = sent.until() != null && !sent.until().isBlank();
        LocalDate until = longer ? act.day("until", sent.until(), calendar) : null;
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        ask.execute(id, until, grounds);
    }

    void waive(UUID id, SentGrounds sent) {
        conditions.visible(id);
        Act act = submission.act("waive-condition", sent.others());
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        change.waive(id, grounds);
    }
}
