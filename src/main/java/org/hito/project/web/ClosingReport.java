package org.hito.project.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hito.inbox.FormEntries;
import org.hito.inbox.FormEntry;
import org.hito.platform.PdfPrinter;
import org.hito.platform.PdfSheet;
import org.hito.platform.StateMoved;
import org.hito.platform.web.Amounts;
import org.hito.platform.web.Moments;
import org.hito.project.ExpectedResult;
import org.hito.project.ProjectStatus;
import org.hito.project.ProjectView;
import org.hito.project.ReadProject;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a closed project leaves: results against what was expected, lessons, money and every gate decision, on paper. */
@Component
class ClosingReport {

    /** A result against what was expected of it, in words. */
    public record Line(
            String result, String indicator, String baseline, String target, String measured, String comment) {}

    /** A line of two columns, or of a decision and its grounds. */
    public record Fact(String name, String value, String note) {}

    private static final String RESULTS = "report-results";
    private static final String CURRENCY = "COP";

    private final ReadProject read;
    private final FormEntries entries;
    private final PdfPrinter printer;
    private final Amounts amounts;
    private final Moments moments;
    private final MessageSource texts;

    ClosingReport(
            ReadProject read,
            FormEntries entries,
            PdfPrinter printer,
            Amounts amounts,
            Moments moments,
            MessageSource texts) {
        this.read = read;
        this.entries = entries;
        this.printer = printer;
        this.amounts = amounts;
        this.moments = moments;
        this.texts = texts;
    }

    /** The same bytes for the same project and language; {@link StateMoved} while it is not closed. */
    byte[] print(UUID id) {
        ProjectView project = read.of(id);
        if (project.status() != ProjectStatus.CLOSED) {
            throw new StateMoved("problem.project-not-closed");
        }
        Instant closed = Objects.requireNonNull(project.endedAt());
        Locale language = LocaleContextHolder.getLocale();
        Optional<FormEntry> told = entries.newestAbout(id.toString(), RESULTS);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", language.getLanguage());
        values.put("project", project);
        values.put("closed", say("project.report.closed", moments.day(closed), project.director()));
        values.put("lessons", text(told, "lessons"));
        values.put("continuation", text(told, "continuation"));
        values.put("results", project.results().stream().map(this::line).toList());
        values.put("money", money(project));
        values.put(
                "deliverables",
                project.deliverables().stream()
                        .map(it -> new Fact(
                                it.deliverable(),
                                say("Deliverable." + it.status()),
                                Objects.requireNonNullElse(it.deviation(), "")))
                        .toList());
        values.put("decisions", project.decisions().stream().map(this::decision).toList());
        UUID paper = UUID.nameUUIDFromBytes((id + language.getLanguage()).getBytes(StandardCharsets.UTF_8));
        return printer.print(new PdfSheet("project/report-paper", values, language, paper, closed));
    }

    private static String text(Optional<FormEntry> told, String key) {
        return told.map(it -> it.data().path(key).asString("")).orElse("");
    }

    private Line line(ExpectedResult it) {
        return new Line(
                it.result(),
                it.indicator(),
                amounts.of(it.baseline()),
                amounts.of(it.target()),
                it.measured() == null ? "" : amounts.of(it.measured()),
                Objects.requireNonNullElse(it.comment(), ""));
    }

    private List<Fact> money(ProjectView project) {
        return List.of(
                new Fact(say("project.money.total"), amounts.of(project.budget().total(), CURRENCY), ""),
                new Fact(
                        say("project.money.released"),
                        amounts.of(project.budget().released(), CURRENCY),
                        ""),
                new Fact(say("project.money.spent"), amounts.of(project.budget().spent(), CURRENCY), ""));
    }

    private Fact decision(ProjectView.Decision it) {
        String by = it.by() == null ? say("project.by-council") : it.by();
        return new Fact(
                it.gate() + ": " + say("GateOutcome." + it.decision()),
                moments.day(it.at()) + " · " + by,
                it.grounds());
    }

    private String say(String key, Object... values) {
        return Objects.requireNonNull(texts.getMessage(key, values, LocaleContextHolder.getLocale()));
    }
}
