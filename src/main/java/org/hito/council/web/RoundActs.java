package org.hito.council.web;

import java.time.LocalDate;
import org.hito.council.AdjournRound;
import org.hito.council.CloseRound;
import org.hito.council.ReopenDecision;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentAct;
import org.hito.inbox.SentGrounds;
import org.hito.platform.CommunityCalendar;
import org.springframework.stereotype.Component;

/** Acts on a round that are open at any time, the same for page and interface. */
@Component
class RoundActs {

    private final AdjournRound adjourn;
    private final CloseRound close;
    private final ReopenDecision reopen;
    private final RoundList rounds;
    private final CommunityCalendar calendar;
    private final FormSubmission submission;

    RoundActs(
            AdjournRound adjourn,
            CloseRound close,
            ReopenDecision reopen,
            RoundList rounds,
            CommunityCalendar calendar,
            FormSubmission submission) {
        this.adjourn = adjourn;
        this.close = close;
        this.reopen = reopen;
        this.rounds = rounds;
        this.calendar = calendar;
        this.submission = submission;
    }

    void adjourn(Round round, SentAct sent) {
        Act act = submission.act("adjourn-round", sent.others());
        String grounds = act.grounds(sent.grounds());
        LocalDate until = act.dayIfAny("until", sent.until(), calendar);
        act.refuseIfInvalid();
        adjourn.execute(round.id(), grounds, until);
    }

    /** @return the last round of the item that takes its place */
    Round reopen(Round round, SentGrounds sent) {
        Act act = submission.act("reopen-decision", sent.others());
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        return rounds.last(reopen.execute(round.id(), grounds)).orElseThrow();
    }

    CloseRound.Ended close(Round round, SentGrounds sent) {
        Act act = submission.act("close-round", sent.others());
        String grounds = act.groundsIfAny(sent.grounds());
        act.refuseIfInvalid();
        return close.byChair(round.id(), grounds);
    }
}
