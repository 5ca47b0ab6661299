package org.hito.actor.funding.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.actor.TeamAccess;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.MoveContribution;
import org.hito.actor.funding.Movement;
import org.hito.actor.funding.ProjectsFunded;
import org.hito.actor.funding.WithdrawContribution;
import org.hito.document.DocumentView;
import org.hito.document.Documents;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.StartFormPage;
import org.hito.inbox.StartFormPage.Around;
import org.hito.initiative.Initiatives;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A contribution: what was promised, what came in, what it was spent on, and the acts of the team. */
@Controller
@RequestMapping("/contributions/{id}")
class ContributionPages {

    private final ContributionViews views;
    private final MoveContribution move;
    private final WithdrawContribution withdraw;
    private final TeamAccess team;
    private final ProjectsFunded projects;
    private final Initiatives initiatives;
    private final Documents documents;
    private final FormSubmission submission;
    private final StartFormPage page;

    ContributionPages(
            ContributionViews views,
            MoveContribution move,
            WithdrawContribution withdraw,
            TeamAccess team,
            ProjectsFunded projects,
            Initiatives initiatives,
            Documents documents,
            FormSubmission submission,
            StartFormPage page) {
        this.views = views;
        this.move = move;
        this.withdraw = withdraw;
        this.team = team;
        this.projects = projects;
        this.initiatives = initiatives;
        this.documents = documents;
        this.submission = submission;
        this.page = page;
    }

    @GetMapping
    String contribution(@PathVariable String id, Model model) {
        Contribution contribution = views.seen(id);
        ContributionJson told = views.whole(contribution);
        List<String> files =
                Stream.concat(told.evidence().stream(), contributionFiles(told)).toList();
        Map<String, String> names = documents.views(contribution.initiative(), files).stream()
                .collect(Collectors.toMap(it -> it.id().toString(), DocumentView::name));
        model.addAttribute("contribution", contribution);
        model.addAttribute("told", told);
        model.addAttribute("files", names);
        model.addAttribute("stopped", projects.frozen(contribution).orElse(null));
        model.addAttribute("recorded", team.records(initiatives.get(contribution.initiative())));
        return "actor/contribution";
    }

    @GetMapping("/receipts")
    String receipt(@PathVariable String id, Model model) {
        return blank(views.seen(id), Movement.Kind.RECEIVED, model);
    }

    @GetMapping("/spendings")
    String spending(@PathVariable String id, Model model) {
        return blank(views.seen(id), Movement.Kind.SPENT, model);
    }

    @PostMapping("/receipts")
    String receive(@PathVariable String id, NativeWebRequest request, Model model, RedirectAttributes flash) {
        Contribution contribution = views.seen(id);
        return note(contribution, Movement.Kind.RECEIVED, request, model, flash);
    }

    @PostMapping("/spendings")
    String spend(@PathVariable String id, NativeWebRequest request, Model model, RedirectAttributes flash) {
        Contribution contribution = views.seen(id);
        return note(contribution, Movement.Kind.SPENT, request, model, flash);
    }

    private String blank(Contribution contribution, Movement.Kind kind, Model model) {
        return page.blank(around(contribution, kind), move.handed(kind, contribution.id()), model);
    }

    private String note(
            Contribution contribution,
            Movement.Kind kind,
            NativeWebRequest request,
            Model model,
            RedirectAttributes flash) {
        return page.sent(around(contribution, kind), move.handed(kind, contribution.id()), request, model, data -> {
            move.submitted(kind, contribution.id(), data);
            flash.addFlashAttribute("notice", "funding." + act(kind) + ".noted");
            return "redirect:/contributions/" + contribution.id();
        });
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        Contribution contribution = views.seen(id);
        Act act = submission.act("withdraw-contribution", null);
        String why = act.grounds(grounds);
        act.refuseIfInvalid();
        withdraw.execute(contribution.id(), why);
        flash.addFlashAttribute("notice", "funding.withdrawn");
        return "redirect:/initiatives/" + contribution.initiative() + "/funding";
    }

    private static Stream<String> contributionFiles(ContributionJson told) {
        List<ContributionJson.MovementJson> movements = told.movements();
        return movements == null ? Stream.empty() : movements.stream().flatMap(it -> it.evidence().stream());
    }

    private static String act(Movement.Kind kind) {
        return kind == Movement.Kind.RECEIVED ? "receipts" : "spendings";
    }

    private static Around around(Contribution it, Movement.Kind kind) {
        String path = "/contributions/" + it.id();
        String key = "funding." + act(kind);
        return new Around(
                key,
                key + ".lead",
                key + ".do",
                it.contributor(),
                path + "/" + act(kind),
                false,
                new Around.Crumb(path, it.contributor()),
                it.initiative());
    }
}
