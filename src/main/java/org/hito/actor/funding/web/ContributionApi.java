package org.hito.actor.funding.web;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.hito.actor.Organisations;
import org.hito.actor.TeamAccess;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.ContributionList;
import org.hito.actor.funding.ContributionSource;
import org.hito.actor.funding.ContributionStatus;
import org.hito.actor.funding.MoveContribution;
import org.hito.actor.funding.Movement;
import org.hito.actor.funding.RecordContribution;
import org.hito.actor.funding.WithdrawContribution;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentForm;
import org.hito.inbox.SentGrounds;
import org.hito.platform.Constants;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contributions by API: each act takes the data of its form, which {@code /api/forms} hands out. */
@RestController
@RequestMapping("/api")
class ContributionApi {

    private final ContributionList list;
    private final ContributionViews views;
    private final TeamAccess access;
    private final RecordContribution record;
    private final MoveContribution move;
    private final WithdrawContribution withdraw;
    private final FormSubmission submission;
    private final Organisations organisations;

    ContributionApi(
            ContributionList list,
            ContributionViews views,
            TeamAccess access,
            RecordContribution record,
            MoveContribution move,
            WithdrawContribution withdraw,
            FormSubmission submission,
            Organisations organisations) {
        this.list = list;
        this.views = views;
        this.access = access;
        this.record = record;
        this.move = move;
        this.withdraw = withdraw;
        this.submission = submission;
        this.organisations = organisations;
    }

    /** Of the initiatives that the caller sees, the newest first; withdrawn ones only by {@code status=WITHDRAWN}. */
    @GetMapping("/contributions")
    PageOf<ContributionJson> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        ContributionSource from = Constants.ifNamed(ContributionSource.values(), source);
        ContributionStatus now = Constants.ifNamed(ContributionStatus.values(), status);
        Optional<Ids.Filter> of = Ids.filter(initiative);
        Optional<Ids.Filter> about = Ids.filter(project);
        Optional<Ids.Filter> by = Ids.filter(organisation);
        int rows = PageLimit.of(limit);
        if (of.isEmpty() || about.isEmpty() || by.isEmpty()) {
            return PageOf.empty();
        }
        return page(
                new ContributionList.Filter(
                        of.get().id(), about.get().id(), by.get().id(), from, now),
                after,
                rows);
    }

    /** What an organisation gives to the initiatives that the caller sees, the newest first. */
    @GetMapping("/actors/{id}/contributions")
    PageOf<ContributionJson> ofActor(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        UUID actor = organisations.get(Ids.of(id, "problem.actor-not-found")).id();
        return page(new ContributionList.Filter(null, null, actor, null, null), after, PageLimit.of(limit));
    }

    private PageOf<ContributionJson> page(ContributionList.Filter filter, @Nullable String after, int limit) {
        PageOf<Contribution> page = list.page(filter, after, limit);
        return new PageOf<>(views.all(page.items()), page.next());
    }

    @PostMapping("/contributions")
    ResponseEntity<ContributionJson> record(@RequestBody SentForm sent) {
        Contribution made = record.submitted(sent);
        return ResponseEntity.created(URI.create("/api/contributions/" + made.id()))
                .body(views.whole(made));
    }

    @GetMapping("/contributions/{id}")
    ContributionJson contribution(@PathVariable String id) {
        return views.whole(views.seen(id));
    }

    /** Notes what came in, by the form {@code record-receipt}. */
    @PostMapping("/contributions/{id}/receipts")
    ContributionJson receive(@PathVariable String id, @RequestBody SentForm sent) {
        return views.whole(move.submitted(Movement.Kind.RECEIVED, ContributionViews.id(id), sent));
    }

    /** Notes what was spent of it, by the form {@code spend-contribution}. */
    @PostMapping("/contributions/{id}/spendings")
    ContributionJson spend(@PathVariable String id, @RequestBody SentForm sent) {
        return views.whole(move.submitted(Movement.Kind.SPENT, ContributionViews.id(id), sent));
    }

    /** Takes a promise that will not come from the lists. */
    @PostMapping("/contributions/{id}/withdraw")
    ContributionJson withdraw(@PathVariable String id, @RequestBody SentGrounds sent) {
        Act act = submission.act("withdraw-contribution", sent.others());
        String grounds = act.grounds(sent.grounds());
        Contribution contribution = views.seen(id);
        access.mustRecord(contribution.initiative());
        act.refuseIfInvalid();
        return views.whole(withdraw.execute(contribution.id(), grounds));
    }
}
