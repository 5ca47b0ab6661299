package org.hito.council.decision.web;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.council.decision.DecisionRegister;
import org.hito.council.decision.ReviewDecision;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** The one act on a decision, the same for page and interface. */
@Component
class DecisionActs {

    private final DecisionRegister register;
    private final ReviewDecision review;
    private final CommunityCalendar calendar;
    private final FormSubmission submission;

    DecisionActs(
            DecisionRegister register, ReviewDecision review, CommunityCalendar calendar, FormSubmission submission) {
        this.register = register;
        this.review = review;
        this.calendar = calendar;
        this.submission = submission;
    }

    void review(UUID id, SentReview sent) {
        register.visible(id);
        Act act = submission.act("review-decision", sent.others());
        LocalDate due = act.dayIfAny("date", sent.date(), calendar);
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        review.execute(id, due, grounds);
    }
}
