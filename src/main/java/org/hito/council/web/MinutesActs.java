package org.hito.council.web;

import java.util.UUID;
import org.hito.council.minutes.ApproveMinutes;
import org.hito.council.minutes.CorrectMinutes;
import org.hito.council.minutes.MinutesList;
import org.hito.council.minutes.SignMinutes;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.springframework.stereotype.Component;

/** What is done with minutes, the same for page and interface. */
@Component
class MinutesActs {

    private static final int LONGEST_STATEMENT = 500;
    private static final int LONGEST_CORRECTION = 20_000;
    private static final int LONGEST_PASSWORD = 200;

    private final MinutesList minutes;
    private final ApproveMinutes approve;
    private final SignMinutes sign;
    private final CorrectMinutes correct;
    private final FormSubmission submission;

    MinutesActs(
            MinutesList minutes,
            ApproveMinutes approve,
            SignMinutes sign,
            CorrectMinutes correct,
            FormSubmission submission) {
        this.minutes = minutes;
        this.approve = approve;
        this.sign = sign;
        this.correct = correct;
        this.submission = submission;
    }

    void approve(UUID id) {
        approve.execute(id);
    }

    void sign(UUID id, SentSignature sent) {
        minutes.visible(id);
        Act act = submission.act("sign-minutes", sent.others());
        String password = act.words("password", sent.password(), LONGEST_PASSWORD);
        String statement = act.words("statement", sent.statement(), LONGEST_STATEMENT);
        act.refuseIfInvalid();
        sign.execute(id, password, statement);
    }

    UUID correct(UUID id, SentCorrection sent) {
        minutes.visible(id);
        Act act = submission.act("correct-minutes", sent.others());
        String text = act.words("text", sent.text(), LONGEST_CORRECTION);
        act.refuseIfInvalid();
        return correct.execute(id, text);
    }
}
