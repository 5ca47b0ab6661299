package org.hito.project;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hito.actor.ActorKind;
import org.hito.audit.Trail;
import org.hito.council.ItemKind;
import org.hito.council.OpenItem;
import org.hito.council.Paper;
import org.hito.council.Question;
import org.hito.initiative.Initiative;
import org.hito.platform.StateMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a macro project before the promoter council: its sheet is frozen, and the council is asked to release its money. */
@Component
class AskCouncil {

    private final SheetContent content;
    private final ProjectSheets sheets;
    private final SheetText text;
    private final OpenItem openItem;
    private final Trail trail;
    private final Clock clock;

    AskCouncil(
            SheetContent content, ProjectSheets sheets, SheetText text, OpenItem openItem, Trail trail, Clock clock) {
        this.content = content;
        this.sheets = sheets;
        this.text = text;
        this.openItem = openItem;
        this.trail = trail;
        this.clock = clock;
    }

    /** The item that the council now has before it. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID execute(Project project, Initiative initiative) {
        UUID body = initiative.body();
        if (body == null) {
            throw new StateMoved("problem.no-deciding-body");
        }
        List<ProjectSheet> earlier = sheets.of(project.id());
        SheetDraft draft = SheetDraft.of(project, earlier.size() + 1, content.of(project));
        int submission =
                1 + (int) earlier.stream().filter(it -> it.item() != null).count();
        UUID item = openItem.execute(new Question(
                body,
                ItemKind.PROJECT,
                initiative.id(),
                null,
                project.id(),
                submission,
                text.title(project),
                text.of(project),
                List.of(new Paper(text.paper(draft), draft.href(), draft.sha256())),
                parties(project),
                initiative.director(),
                null));
        sheets.freeze(draft.asked(body, item, null, clock.instant()));
        trail.record(ProjectTrail.of(project, "project.before-council")
                .with("gate", project.gate().name())
                .with("item", item.toString())
                .with("sha256", draft.sha256()));
        return item;
    }

    /** Firms that benefit: a seat of one of them is proposed for recusal. */
    private static List<String> parties(Project project) {
        return project.partners().stream()
                .filter(it -> it.kind() == ActorKind.FIRM)
                .map(Partner::name)
                .toList();
    }
}
