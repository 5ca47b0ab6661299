package org.hito.creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hito.council.ComposedTitles;
import org.hito.initiative.Initiative;
import org.hito.initiative.Phase;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the members of a council read first: about ten lines, frozen with the round in the submitter's language. */
@Component
class ItemText implements ComposedTitles {

    private static final int POINTS = 4;

    private final MessageSource messages;

    ItemText(MessageSource messages) {
        this.messages = messages;
    }

    String title(Initiative initiative, Phase phase) {
        return title(phase, initiative.name(), LocaleContextHolder.getLocale());
    }

    @Override
    public List<String> beginnings(Locale language) {
        return Stream.of(Phase.values())
                .map(phase -> title(phase, "", language))
                .toList();
    }

    private String title(Phase phase, String name, Locale language) {
        String milestone = messages.getMessage("creation.milestone." + phase, null, language);
        return messages.getMessage("creation.item.title", new Object[] {phase.milestone(), milestone, name}, language);
    }

    String paper(Phase phase, int round) {
        return text("creation.item.paper", text("Phase." + phase), round);
    }

    /** Why the council has an approved milestone before it again, and what the director answers since. */
    String reopened(Reopening reopening) {
        String why =
                text("creation.item.reopened", reopening.text(), reopening.due().toString());
        return reopening.answer() == null ? why : why + "\n" + text("creation.item.answer", reopening.answer());
    }

    String of(JsonNode dossier) {
        JsonNode submitted = entry(dossier, "submit-milestone");
        List<String> lines = new ArrayList<>();
        lines.add(submitted.path("summary").asString(""));
        submitted
                .path("keyPoints")
                .valueStream()
                .limit(POINTS)
                .map(it -> "• " + it.path("point").asString(""))
                .forEach(lines::add);
        int risks = submitted.path("risks").size();
        if (risks > 0) {
            lines.add(text("creation.item.risks", risks));
        }
        long gaps = StreamSupport.stream(dossier.path("checks").spliterator(), false)
                .filter(it -> !it.path("met").asBoolean(true))
                .count();
        lines.add(gaps == 0 ? text("creation.item.checks-met") : text("creation.item.checks-not-met", gaps));
        int remarks = dossier.path("remarks").size();
        if (remarks > 0) {
            lines.add(text("creation.item.remarks", remarks));
        }
        for (JsonNode heard : dossier.path("opinions")) {
            long given = heard.path("advisers")
                    .valueStream()
                    .filter(it -> it.has("opinion"))
                    .count();
            lines.add(
                    text("creation.item.opinions", given, heard.path("advisers").size()));
        }
        lines.add(text("creation.item.request", submitted.path("request").asString("")));
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    private static JsonNode entry(JsonNode dossier, String form) {
        return dossier.path("entries")
                .valueStream()
                .filter(it -> it.path("form").asString("").equals(form))
                .map(it -> it.path("data"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private String text(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args, locale);
    }
}
