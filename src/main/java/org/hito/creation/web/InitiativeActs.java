package org.hito.creation.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hito.creation.CommunityCalendar;
import org.hito.creation.HoldInitiative;
import org.hito.creation.ReplanMilestone;
import org.hito.creation.ResumeInitiative;
import org.hito.creation.WithdrawInitiative;
import org.hito.inbox.FormSubmission;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.Phase;
import org.hito.initiative.TeamRole;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

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

    void hold(UUID initiative, JsonNode sent) {
        access.as(initiative, TeamRole.DIRECTOR);
        Act act = new Act(sent, Set.of("grounds", "until"), submission);
        String grounds = act.grounds();
        LocalDate until = act.day("until", false, calendar);
        act.refuseIfInvalid();
        hold.execute(initiative, grounds, until);
    }

    void resume(UUID initiative, JsonNode sent) {
        resume.execute(initiative, grounds(initiative, sent));
    }

    void withdraw(UUID initiative, JsonNode sent) {
        withdraw.execute(initiative, grounds(initiative, sent));
    }

    void plan(UUID initiative, JsonNode sent) {
        access.as(initiative, TeamRole.DIRECTOR);
        Act act = new Act(sent, Set.of("phase", "planned", "grounds"), submission);
        Phase phase = act.phase("phase");
        LocalDate planned = act.day("planned", true, calendar);
        String grounds = act.grounds();
        act.refuseIfInvalid();
        replan.execute(initiative, phase, Objects.requireNonNull(planned), grounds);
    }

    /** The grounds of an act that takes nothing else; {@code until} is let pass, as the contract shows it. */
    private String grounds(UUID initiative, JsonNode sent) {
        access.as(initiative, TeamRole.DIRECTOR);
        Act act = new Act(sent, Set.of("grounds", "until"), submission);
        String grounds = act.grounds();
        act.refuseIfInvalid();
        return grounds;
    }
}
