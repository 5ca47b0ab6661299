package org.hito.creation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.Bodies;
import org.hito.council.Paper;
import org.hito.council.WorkingDays;
import org.hito.council.advisory.AdviceQuestion;
import org.hito.council.advisory.AskAdvisers;
import org.hito.initiative.Initiative;
import org.hito.initiative.Initiatives;
import org.hito.initiative.Phase;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Puts the action plan before the advisory council, where the initiative has one with somebody in it (Q31). */
@Component
public class RequestOpinions {

    private static final String PLAN = "plan-actions";

    private final Initiatives initiatives;
    private final Dossiers dossiers;
    private final FrozenDossiers frozen;
    private final ItemText itemText;
    private final Bodies bodies;
    private final AskAdvisers askAdvisers;
    private final WorkingDays days;
    private final MessageSource messages;
    private final Clock clock;

    RequestOpinions(
            Initiatives initiatives,
            Dossiers dossiers,
            FrozenDossiers frozen,
            ItemText itemText,
            Bodies bodies,
            AskAdvisers askAdvisers,
            WorkingDays days,
            MessageSource messages,
            Clock clock) {
        this.initiatives = initiatives;
        this.dossiers = dossiers;
        this.frozen = frozen;
        this.itemText = itemText;
        this.bodies = bodies;
        this.askAdvisers = askAdvisers;
        this.days = days;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return the request, or empty where nobody can be asked */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> execute(UUID id, Phase phase) {
        Initiative initiative = initiatives.get(id);
        UUID body = initiative.advisoryBody();
        if (body == null) {
            return Optional.empty();
        }
        int open = bodies.get(body).rule().workingDaysOpen();
        return askAdvisers.execute(new AdviceQuestion(
                body,
                id,
                phase,
                null,
                text("creation.advice.title", initiative.name()),
                plan(id, phase),
                papers(id, phase),
                days.endOfWorkingDay(open, clock.instant())));
    }

    /** The plan in a few lines: advisers read no drafts, so the question carries it. */
    private String plan(UUID initiative, Phase phase) {
        List<String> lines = new ArrayList<>();
        lines.add(text("creation.advice.question"));
        dossiers.newest(initiative, phase, PLAN).ifPresent(entry -> {
            lines.add(text("creation.advice.strategies"));
            entry.data().path("strategies").forEach(it -> lines.add("• " + word(it, "strategy")));
            lines.add(text("creation.advice.actions"));
            entry.data()
                    .path("actions")
                    .forEach(it -> lines.add("• "
                            + text(
                                    "creation.advice.action",
                                    word(it, "action"),
                                    word(it, "deliverable"),
                                    word(it, "owner"))));
        });
        return String.join("\n", lines);
    }

    /** What was submitted of the phases before, which advisers may read. */
    private List<Paper> papers(UUID initiative, Phase phase) {
        List<FrozenDossier> all = frozen.of(initiative);
        return Arrays.stream(Phase.values())
                .filter(it -> it.compareTo(phase) < 0)
                .map(it -> all.stream()
                        .filter(dossier -> dossier.phase() == it)
                        .reduce((earlier, later) -> later)
                        .orElse(null))
                .filter(Objects::nonNull)
                .map(it -> new Paper(
                        itemText.paper(it.phase(), it.round()),
                        "/initiatives/%s/dossier?phase=%s&round=%d".formatted(initiative, it.phase(), it.round()),
                        it.sha256()))
                .toList();
    }

    private static String word(JsonNode row, String key) {
        return row.path(key).asString("");
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
