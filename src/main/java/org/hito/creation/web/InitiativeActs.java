package org.hito.creation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.creation.HoldInitiative;
import org.hito.creation.ReplanMilestone;
import org.hito.creation.ResumeInitiative;
import org.hito.creation.WithdrawInitiative;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentAct;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Phase;
import org.hito.initiative.TeamRole;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** Acts of a director outside of tasks, the same for page and interface. */
@Component
class InitiativeActs {

    private final InitiativeAccess access;
    private final HoldInitiative hold;
    private final ResumeInitiative resume;
    private final WithdrawInitiative withdraw;
    private final ReplanMilestone replan;
    private final CommunityCalendar calendar;
    private final FormSubmission submission;

    InitiativeActs(
            InitiativeAccess access,
            HoldInitiative hold,
            ResumeInitiative resume,
            WithdrawInitiative withdraw,
            ReplanMilestone replan,
            CommunityCalendar calendar,
            FormSubmission submission) {
        this.access = access;
        this.hold = hold;
        this.resume = resume;
        this.withdraw = withdraw;
        this.replan = replan;
        this.calendar = calendar;
        this.submission = submission;
    }

    void hold(UUID initiative, SentAct sent) {
        access.as(initiative, TeamRole.DIRECTOR);
        Act act = submission.act("hold", sent.others());
        String grounds = act.grounds(sent.grounds());
        LocalDate until = act.dayIfAny("until", sent.until(), calendar);
        act.refuseIfInvalid();
        hold.execute(initiative, grounds, until);
    }

    void resume(UUID initiative, SentAct sent) {
        resume.execute(initiative, grounds(initiative, "resume", sent));
    }

    void withdraw(UUID initiative, SentAct sent) {
        withdraw.execute(initiative, grounds(initiative, "withdraw", sent));
    }

    void plan(UUID initiative, SentPlan sent) {
        access.as(initiative, TeamRole.DIRECTOR);
        Act act = submission.act("plan", sent.others());
        Phase phase = act.choice("phase", sent.phase(), Phase.values());
        LocalDate planned = act.day("planned", sent.planned(), calendar);
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        replan.execute(initiative, phase, planned, grounds);
    }

    /** The grounds of an act that takes nothing else; {@code until} is let pass, as the contract shows it. */
    private String grounds(UUID initiative, String name, SentAct sent) {
        access.as(initiative, TeamRole.DIRECTOR);
        Act act = submission.act(name, sent.others());
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        return grounds;
    }
}
