package org.hito.council.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hito.council.Vote;
import org.hito.council.decision.Decision;
import org.hito.council.decision.DecisionFilter;
import org.hito.council.decision.DecisionRegister;
import org.hito.platform.BadInput;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.platform.web.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register as a file, as far as its reader sees it and with the filter of the page; that it was taken is on record. */
@Component
class DecisionExport {

    private static final List<String> FORMATS = List.of("csv", "pdf");

    private static final List<String> COLUMNS = List.of(
            "decided_at",
            "outcome",
            "title",
            "body",
            "reference",
            "initiative",
            "phase",
            "submission",
            "round",
            "way",
            "seats",
            "recused",
            "approve",
            "approve_with_conditions",
            "return",
            "reject",
            "abstain",
            "conditions",
            "conditions_pending",
            "supersedes",
            "superseded_by",
            "review",
            "id");

    private final DecisionRegister register;
    private final DecisionViews views;
    private final DecisionSheet sheet;

    DecisionExport(DecisionRegister register, DecisionViews views, DecisionSheet sheet) {
        this.register = register;
        this.views = views;
        this.sheet = sheet;
    }

    void write(String format, AskedDecisions asked, HttpServletResponse response) throws IOException {
        DecisionFilter filter = asked.filter();
        if (!FORMATS.contains(format)) {
            throw new BadInput("problem.bad-choice", "format", String.join(", ", FORMATS));
        }
        register.exported(format, asked.told());
        response.setHeader("Content-Disposition", "attachment; filename=\"decisions." + format + "\"");
        if (format.equals("pdf")) {
            response.setContentType("application/pdf");
            response.getOutputStream().write(sheet.print(filter));
        } else {
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            csv(filter, response.getWriter());
        }
    }

    private void csv(DecisionFilter filter, PrintWriter out) {
        out.write('\ufeff');
        out.write(Csv.line(COLUMNS.toArray()));
        String after = null;
        do {
            after = page(filter, after, out);
        } while (after != null);
    }

    private @Nullable String page(DecisionFilter filter, @Nullable String after, PrintWriter out) {
        PageOf<Decision> page = register.page(filter, after, PageLimit.MAX);
        views.of(page.items()).forEach(it -> out.write(line(it)));
        return page.next();
    }

    private static String line(DecisionView it) {
        Decision.About about = it.initiative();
        DecisionView.ReviewView review = it.review();
        return Csv.line(
                it.decidedAt(),
                it.outcome(),
                it.title(),
                it.body().name(),
                about == null ? null : about.reference(),
                about == null ? null : about.name(),
                it.phase(),
                it.submission(),
                it.number(),
                it.inSession() ? "SESSION" : "WRITING",
                it.seats(),
                it.recused(),
                it.votes().get(Vote.APPROVE),
                it.votes().get(Vote.APPROVE_WITH_CONDITIONS),
                it.votes().get(Vote.RETURN),
                it.votes().get(Vote.REJECT),
                it.votes().get(Vote.ABSTAIN),
                it.conditions(),
                it.pending(),
                round(it.supersedes()),
                round(it.supersededBy()),
                review == null ? null : review.date(),
                it.id());
    }

    private static @Nullable Object round(Decision.@Nullable Link link) {
        return link == null ? null : link.round();
    }
}
