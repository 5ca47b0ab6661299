package org.hito.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.Paper;
import org.hito.council.WorkingDays;
import org.hito.council.advisory.AdviceQuestion;
import org.hito.council.advisory.AskAdvisers;
import org.hito.initiative.Initiative;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the advisory council about a project before its money is decided, never for more than an opinion (Q31). */
@Component
class HearAdvisers {

    private final SheetContent content;
    private final ProjectSheets sheets;
    private final SheetText text;
    private final Bodies bodies;
    private final AskAdvisers askAdvisers;
    private final WorkingDays days;
    private final Clock clock;

    HearAdvisers(
            SheetContent content,
            ProjectSheets sheets,
            SheetText text,
            Bodies bodies,
            AskAdvisers askAdvisers,
            WorkingDays days,
            Clock clock) {
        this.content = content;
        this.sheets = sheets;
        this.text = text;
        this.bodies = bodies;
        this.askAdvisers = askAdvisers;
        this.days = days;
        this.clock = clock;
    }

    /** The request, or empty where nobody can be asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<UUID> execute(Project project, Initiative initiative) {
        UUID body = initiative.advisoryBody();
        if (body == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        SheetDraft draft = SheetDraft.of(project, sheets.of(project.id()).size() + 1, content.of(project));
        Optional<UUID> request = askAdvisers.execute(new AdviceQuestion(
                body,
                initiative.id(),
                null,
                project.id(),
                text.title(project),
                text.of(project),
                List.of(new Paper(text.paper(draft), draft.href(), draft.sha256())),
                days.endOfWorkingDay(bodies.get(body).rule().workingDaysOpen(), now)));
        request.ifPresent(it -> sheets.freeze(draft.asked(body, null, it, now)));
        return request;
    }
}
