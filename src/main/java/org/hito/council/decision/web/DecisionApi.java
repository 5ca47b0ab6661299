package org.hito.council.decision.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.hito.council.decision.DecisionRegister;
import org.hito.council.decision.MemberRecords;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register by API. */
@RestController
class DecisionApi {

    private final DecisionRegister register;
    private final DecisionViews views;
    private final DecisionActs acts;
    private final DecisionExport export;
    private final MemberRecords members;
    private final MemberViews memberViews;

    DecisionApi(
            DecisionRegister register,
            DecisionViews views,
            DecisionActs acts,
            DecisionExport export,
            MemberRecords members,
            MemberViews memberViews) {
        this.register = register;
        this.views = views;
        this.acts = acts;
        this.export = export;
        this.members = members;
        this.memberViews = memberViews;
    }

    @GetMapping("/api/decisions")
    @Operation(
            summary =
                    "What bodies resolved, newest first. From and to are days, both included; review is DUE or PLANNED")
    PageOf<DecisionView> list(
            @ParameterObject @ModelAttribute AskedDecisions asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = register.page(asked.filter(), after, PageLimit.of(limit));
        return new PageOf<>(views.of(page.items()), page.next());
    }

    @GetMapping("/api/decisions/export")
    @Operation(summary = "The decisions of a search as a file: csv with all of them, or pdf with the newest 500")
    void export(
            @RequestParam(defaultValue = "csv") String format,
            @ParameterObject @ModelAttribute AskedDecisions asked,
            HttpServletResponse response)
            throws IOException {
        export.write(format, asked, response);
    }

    @GetMapping("/api/decisions/{id}")
    @Operation(summary = "One decision; its id is that of the round that decided")
    DecisionView decision(@PathVariable String id) {
        return views.of(register.visible(of(id)));
    }

    @PostMapping("/api/decisions/{id}/review")
    @Operation(
            summary = "Plans when the decision is looked at again, or, without a date, says that it was; by the chair"
                    + " of the body or the secretary of the initiative")
    DecisionView review(@PathVariable String id, @RequestBody(required = false) @Nullable SentReview sent) {
        acts.review(of(id), sent == null ? new SentReview(null, null, null) : sent);
        return decision(id);
    }

    @GetMapping("/api/bodies/{id}/members")
    @Operation(summary = "How each member took part in the rounds of a body; for its chair and the auditor")
    List<MemberView> members(@PathVariable String id) {
        return memberViews.of(members.of(Ids.of(id, "problem.body-not-found")));
    }

    private static UUID of(String id) {
        return Ids.of(id, "problem.decision-not-found");
    }
}
