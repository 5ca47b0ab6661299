package org.hito.council.decision.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.decision.Decision;
import org.hito.council.decision.DecisionFilter;
import org.hito.council.decision.DecisionRegister;
import org.hito.identity.People;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.platform.PdfPrinter;
import org.hito.platform.PdfSheet;
import org.hito.platform.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The register on paper: what was asked for, by whom and when, and a line for each decision. */
@Component
class DecisionSheet {

    /** More lines than this nobody reads on paper; the sheet says that there are more. */
    private static final int LONGEST = 500;

    /** A decision in words. */
    public record Line(
            String title,
            String about,
            String outcome,
            String day,
            String way,
            String votes,
            @Nullable String note,
            String review) {}

    private final DecisionRegister register;
    private final PdfPrinter printer;
    private final People people;
    private final Bodies bodies;
    private final Moments moments;
    private final MessageSource texts;
    private final Clock clock;

    DecisionSheet(
            DecisionRegister register,
            PdfPrinter printer,
            People people,
            Bodies bodies,
            Moments moments,
            MessageSource texts,
            Clock clock) {
        this.register = register;
        this.printer = printer;
        this.people = people;
        this.bodies = bodies;
        this.moments = moments;
        this.texts = texts;
        this.clock = clock;
    }

    byte[] print(DecisionFilter filter) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Locale language = LocaleContextHolder.getLocale();
        List<Decision> found = new ArrayList<>();
        String next = null;
        do {
            PageOf<Decision> page = register.page(filter, next, Math.min(PageLimit.MAX, LONGEST - found.size()));
            found.addAll(page.items());
            next = page.next();
        } while (next != null && found.size() < LONGEST);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", language.getLanguage());
        values.put("asked", asked(filter));
        values.put("lines", found.stream().map(this::line).toList());
        values.put(
                "made",
                say("council.sheet.made", moments.moment(now), people.current().displayName()));
        values.put("more", next == null ? "" : say("council.sheet.more", found.size()));
        UUID id = UUID.nameUUIDFromBytes((language + " " + now + " " + filter).getBytes(StandardCharsets.UTF_8));
        return printer.print(new PdfSheet("council/decisions-sheet", values, language, id, now));
    }

    /** What was asked for, side by side with its name. */
    private List<String> asked(DecisionFilter filter) {
        List<String> asked = new ArrayList<>();
        add(asked, "q", filter.text());
        add(asked, "outcome", filter.outcome() == null ? null : say("status." + filter.outcome()));
        add(asked, "body", filter.body() == null ? null : body(filter.body()));
        add(asked, "initiative", filter.initiative() == null ? null : initiative(filter.initiative()));
        add(asked, "from", filter.from() == null ? null : moments.day(filter.from()));
        add(asked, "to", filter.to() == null ? null : moments.day(filter.to()));
        add(asked, "review", filter.review() == null ? null : say("council.decisions.review." + filter.review()));
        return asked;
    }

    private void add(List<String> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.add(say("council.decisions." + name) + ": " + value);
        }
    }

    private String body(UUID id) {
        return bodies.all().stream()
                .filter(it -> it.id().equals(id))
                .map(Body::name)
                .findFirst()
                .orElse(id.toString());
    }

    /** Its name only where a decision about it was found: what the reader does not see has none. */
    private String initiative(UUID id) {
        return register.page(new DecisionFilter(null, id, null, null, null, null, null), null, 1).items().stream()
                .map(Decision::initiative)
                .filter(Objects::nonNull)
                .map(Decision.About::name)
                .findFirst()
                .orElse(id.toString());
    }

    private Line line(Decision it) {
        Decision.About about = it.initiative();
        return new Line(
                it.title(),
                (about == null ? "" : about.reference() + " · " + about.name() + " · ") + it.bodyName(),
                say("status." + it.outcome())
                        + (it.conditions() == 0
                                ? ""
                                : ", " + say("council.decision.conditions", it.conditions(), it.pending())),
                moments.day(it.decidedAt()),
                say(it.inSession() ? "council.decision.in-session" : "council.decision.in-writing"),
                votes(it),
                note(it),
                review(it.review()));
    }

    private String votes(Decision it) {
        return it.votes().entrySet().stream()
                .filter(vote -> vote.getValue() > 0)
                .map(vote -> say("Vote." + vote.getKey()) + " " + vote.getValue())
                .collect(Collectors.joining(", "));
    }

    private @Nullable String note(Decision it) {
        Decision.Link older = it.supersedes();
        Decision.Link newer = it.supersededBy();
        if (newer != null) {
            return say(it.superseded() ? "council.decision.superseded" : "council.decision.again") + " "
                    + newer.title();
        }
        return older == null ? null : say("council.decision.supersedes") + " " + older.title();
    }

    private String review(Decision.@Nullable Review review) {
        LocalDate due = review == null ? null : review.due();
        return due == null ? say("council.review.none") : moments.day(due);
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
