package org.hito.project.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hito.form.FieldError;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.TaskFacts;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.CurrentActor;
import org.hito.project.DecideGate;
import org.hito.project.DecideGate.Verdict;
import org.hito.project.GateFindings;
import org.hito.project.GateOutcome;
import org.hito.project.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What both forms of decision have in common: what is read before, and what a decision does. */
@Component
class GateDesk {

    private static final int LONGEST = 8_000;

    private final GateFindings findings;
    private final DecideGate decideGate;
    private final CommunityCalendar calendar;
    private final CurrentActor currentActor;
    private final JsonMapper json;

    GateDesk(
            GateFindings findings,
            DecideGate decideGate,
            CommunityCalendar calendar,
            CurrentActor currentActor,
            JsonMapper json) {
        this.findings = findings;
        this.decideGate = decideGate;
        this.calendar = calendar;
        this.currentActor = currentActor;
        this.json = json;
    }

    FormPrefill prefill(TaskFacts task) {
        String words = findings.of(ProjectKey.of(task));
        return FormPrefill.of(
                json.createObjectNode().put("findings", words.substring(0, Math.min(words.length(), LONGEST))));
    }

    List<FieldError> check(@Nullable LocalDate until) {
        return until != null && calendar.past(until)
                ? List.of(FieldError.notBefore("until", calendar.today()))
                : List.of();
    }

    Map<String, Object> decided(TaskFacts task, GateOutcome decision, @Nullable LocalDate until, String grounds) {
        Turn turn = decideGate.execute(
                ProjectKey.of(task), new Verdict(decision, until, grounds, currentActor.person(), null));
        return Map.of("gateOutcome", turn.fact());
    }
}
