package org.hito.actor.enrolment.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hito.actor.Organisations;
import org.hito.actor.enrolment.DropEnrolment;
import org.hito.actor.enrolment.Enrolment;
import org.hito.actor.enrolment.Enrolments;
import org.hito.actor.enrolment.process.RequestEnrolmentStart;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentForm;
import org.hito.inbox.SentGrounds;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Firms that are proposed for an initiative, by API; what is sent is the form {@code request-enrolment}. */
@RestController
class EnrolmentApi {

    private final Enrolments enrolments;
    private final RequestEnrolmentStart start;
    private final DropEnrolment drop;
    private final EnrolmentViews views;
    private final FormSubmission submission;
    private final Organisations organisations;

    EnrolmentApi(
            Enrolments enrolments,
            RequestEnrolmentStart start,
            DropEnrolment drop,
            EnrolmentViews views,
            FormSubmission submission,
            Organisations organisations) {
        this.enrolments = enrolments;
        this.start = start;
        this.drop = drop;
        this.views = views;
        this.submission = submission;
        this.organisations = organisations;
    }

    @GetMapping("/api/initiatives/{id}/enrolments")
    @Operation(summary = "Firms that were proposed for an initiative, newest first, with what became of it")
    PageOf<EnrolmentView> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return page(enrolments.of(Ids.ofInitiative(id)), after, limit);
    }

    @GetMapping("/api/actors/{id}/enrolments")
    @Operation(summary = "Initiatives for which a firm was proposed, of those that the caller sees, newest first")
    PageOf<EnrolmentView> ofFirm(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        UUID firm = organisations.get(Ids.of(id, "problem.actor-not-found")).id();
        return page(enrolments.ofFirm(firm), after, limit);
    }

    private PageOf<EnrolmentView> page(List<Enrolment> all, @Nullable String after, @Nullable Integer limit) {
        return PageOf.of(all, after, PageLimit.of(limit), Enrolment::id).map(views::of);
    }

    @PostMapping("/api/initiatives/{id}/enrolments")
    @Operation(
            summary = "Proposes a firm of the register. The answer says at once whether it is eligible; if it is, the"
                    + " director has a task")
    ResponseEntity<EnrolmentView> request(@PathVariable String id, @RequestBody SentForm sent) {
        UUID initiative = Ids.ofInitiative(id);
        UUID made = start.submitted(initiative, start.data(initiative, sent));
        return ResponseEntity.created(URI.create("/api/enrolments/" + made)).body(enrolment(made.toString()));
    }

    @GetMapping("/api/enrolments/{id}")
    EnrolmentView enrolment(@PathVariable String id) {
        return views.of(enrolments.visible(of(id)));
    }

    @PostMapping("/api/enrolments/{id}/drop")
    @Operation(summary = "Takes a request back that is not decided yet, or lets a firm that takes part leave")
    EnrolmentView drop(@PathVariable String id, @RequestBody SentGrounds sent) {
        Enrolment seen = enrolments.visible(of(id));
        enrolments.mustPropose(seen.initiative());
        Act act = submission.act("drop-enrolment", sent.others());
        String grounds = act.grounds(sent.grounds());
        act.refuseIfInvalid();
        drop.execute(seen.id(), grounds);
        return enrolment(id);
    }

    private static UUID of(String id) {
        return Ids.of(id, "problem.enrolment-not-found");
    }
}
