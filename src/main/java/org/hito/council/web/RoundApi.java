package org.hito.council.web;

import java.util.List;
import java.util.UUID;
import org.hito.council.Paper;
import org.hito.council.ResumeRound;
import org.hito.council.Round;
import org.hito.council.RoundAccess;
import org.hito.council.RoundList;
import org.hito.council.process.VoteOnMilestoneHandler;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentAct;
import org.hito.inbox.SentForm;
import org.hito.inbox.SentGrounds;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rounds by API: everything that the page does. */
@RestController
@RequestMapping("/api/rounds")
class RoundApi {

    private final RoundAccess access;
    private final RoundList list;
    private final RoundViews views;
    private final BallotBox ballots;
    private final RoundActs acts;
    private final ResumeRound resume;
    private final FormSubmission submission;

    RoundApi(
            RoundAccess access,
            RoundList list,
            RoundViews views,
            BallotBox ballots,
            RoundActs acts,
            ResumeRound resume,
            FormSubmission submission) {
        this.access = access;
        this.list = list;
        this.views = views;
        this.ballots = ballots;
        this.acts = acts;
        this.resume = resume;
        this.submission = submission;
    }

    @GetMapping
    PageOf<RoundView> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int rows = PageLimit.of(limit);
        return Ids.filter(initiative)
                .flatMap(of -> Ids.filter(body)
                        .map(in -> list.page(new RoundList.Filter(of.id(), in.id(), null), after, rows)))
                .map(page -> new PageOf<>(views.of(page.items()), page.next()))
                .orElse(PageOf.empty());
    }

    @GetMapping("/{id}")
    RoundView round(@PathVariable String id) {
        return views.of(access.visible(Ids.of(id)));
    }

    /** What the members read before they vote; 403 to a recused one. */
    @GetMapping("/{id}/papers")
    List<Paper> papers(@PathVariable String id) {
        Round round = access.visible(Ids.of(id));
        access.papersMustBeOpen(round.item().id());
        return round.item().papers();
    }

    @PutMapping("/{id}/ballot")
    RoundView ballot(@PathVariable String id, @RequestBody SentForm sent) {
        UUID round = access.visible(Ids.of(id)).id();
        ballots.put(round, submission.data(sent, VoteOnMilestoneHandler.FORM));
        return round(id);
    }

    @PostMapping("/{id}/adjourn")
    RoundView adjourn(@PathVariable String id, @RequestBody(required = false) @Nullable SentAct sent) {
        acts.adjourn(access.visible(Ids.of(id)), sent == null ? SentAct.of(null, null) : sent);
        return round(id);
    }

    @PostMapping("/{id}/close")
    RoundView close(@PathVariable String id, @RequestBody(required = false) @Nullable SentGrounds sent) {
        acts.close(access.visible(Ids.of(id)), of(sent));
        return round(id);
    }

    /** Puts a closed decision to the vote again by a new item that supersedes it; answers with its round. */
    @PostMapping("/{id}/reopen")
    @ResponseStatus(HttpStatus.CREATED)
    RoundView reopen(@PathVariable String id, @RequestBody(required = false) @Nullable SentGrounds sent) {
        return views.of(acts.reopen(access.visible(Ids.of(id)), of(sent)));
    }

    @PostMapping("/{id}/resume")
    RoundView resume(@PathVariable String id) {
        resume.execute(Ids.of(id));
        return round(id);
    }

    private static SentGrounds of(@Nullable SentGrounds sent) {
        return sent == null ? SentGrounds.of(null) : sent;
    }
}
