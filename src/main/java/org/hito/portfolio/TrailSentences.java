package org.hito.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hito.audit.HistoryEntry;
import org.hito.engine.Models;
import org.hito.platform.web.Amounts;
import org.hito.platform.web.Moments;
import org.hito.platform.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells an entry of the trail in one sentence of the reader's language: {@code trail.<event>} with its data filled in. */
@Component
public class TrailSentences {

    private static final Set<String> MONEY = Set.of("amount", "left", "moved", "released");
    /** Sentences that have a brief form for whoever does not see this part of their data. */
    private static final Map<String, String> BRIEF = Map.of(
            "project.money-spent",
            "amount",
            "project.spending-refused",
            "amount",
            "project.scope-flagged",
            "flags",
            "document.uploaded",
            "name");

    /** What these are about is nothing to whoever does not see the project of which they tell. */
    private static final List<String> OF_PROJECTS =
            List.of("project.", "actor.contribution-", "council.opinion", "council.consultation-");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*Z");

    private final Phrases phrases;
    private final Models models;
    private final Moments moments;
    private final Amounts amounts;
    private final MessageSource messages;

    TrailSentences(Phrases phrases, Models models, Moments moments, Amounts amounts, MessageSource messages) {
        this.phrases = phrases;
        this.models = models;
        this.moments = moments;
        this.amounts = amounts;
        this.messages = messages;
    }

    /** @param actor the name of who acted, or null for the system */
    public String of(HistoryEntry entry, @Nullable String actor) {
        Map<String, @Nullable Object> data = entry.data() == null ? Map.of() : entry.data();
        Map<String, String> told = new HashMap<>();
        data.forEach((key, value) -> told.put(key, inWords(key, value)));
        if (data.get("process") instanceof String process && data.get("element") instanceof String element) {
            told.put("name", models.label(process, element, LocaleContextHolder.getLocale()));
        }
        told.put("actor", actor == null ? text("audit.process", "") : actor);
        return phrases.say(key(entry, data), told);
    }

    /** What its reader may not see is told by a sentence without it. */
    private static String key(HistoryEntry entry, Map<String, @Nullable Object> data) {
        if (data.isEmpty() && OF_PROJECTS.stream().anyMatch(entry.event()::startsWith)) {
            return "trail.project.unseen";
        }
        String told = BRIEF.get(entry.event());
        if (told != null && !data.containsKey(told)) {
            return "trail." + entry.event() + ".brief";
        }
        boolean secret = entry.event().startsWith("council.ballot") && !data.containsKey("vote");
        return "trail." + entry.event() + (secret ? ".secret" : "");
    }

    /** A value as people read it: constants by their text, dates and money as everywhere else. */
    public String inWords(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> change && change.containsKey("after")) {
            return inWords(key, change.get("after"));
        }
        if (value instanceof Number number && MONEY.contains(key)) {
            return amounts.of(new BigDecimal(number.toString()));
        }
        String plain = value == null ? "" : String.valueOf(value);
        if (CONSTANT.matcher(plain).matches()) {
            String type = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
            return text(type + "." + plain, text("status." + plain, plain));
        }
        try {
            if (DATE.matcher(plain).matches()) {
                return moments.day(LocalDate.parse(plain));
            }
            return MOMENT.matcher(plain).matches() ? moments.moment(Instant.parse(plain)) : plain;
        } catch (DateTimeParseException notATime) {
            return plain;
        }
    }

    private String text(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return found == null ? otherwise : found;
    }
}
