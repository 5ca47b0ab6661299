package org.hito.actor.funding.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hito.actor.TeamAccess;
import org.hito.actor.funding.Coverage;
import org.hito.actor.funding.Funding;
import org.hito.actor.funding.FundingOfInitiative;
import org.hito.actor.funding.RecordContribution;
import org.hito.inbox.StartFormPage;
import org.hito.inbox.StartFormPage.Around;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeFrames;
import org.hito.platform.Ids;
import org.hito.platform.web.Amounts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an initiative has to run and last: who gives it, how far it goes, what is late; and the form that records one more. */
@Controller
@RequestMapping("/initiatives/{id}/funding")
class FundingPages {

    /** A bar of a picture. */
    record Point(String label, BigDecimal value, String text) {}

    private final FundingOfInitiative funding;
    private final RecordContribution record;
    private final ContributionViews views;
    private final InitiativeAccess access;
    private final TeamAccess team;
    private final InitiativeFrames frames;
    private final StartFormPage page;
    private final Amounts amounts;
    private final MessageSource texts;

    FundingPages(
            FundingOfInitiative funding,
            RecordContribution record,
            ContributionViews views,
            InitiativeAccess access,
            TeamAccess team,
            InitiativeFrames frames,
            StartFormPage page,
            Amounts amounts,
            MessageSource texts) {
        this.funding = funding;
        this.record = record;
        this.views = views;
        this.access = access;
        this.team = team;
        this.frames = frames;
        this.page = page;
        this.amounts = amounts;
        this.texts = texts;
    }

    @GetMapping
    String funding(@PathVariable String id, Model model) {
        Initiative initiative = access.visible(Ids.ofInitiative(id));
        Funding found = funding.of(initiative.id());
        List<ContributionJson> all = views.all(found.contributions());
        model.addAttribute("shown", frames.of(initiative));
        model.addAttribute("funding", found);
        model.addAttribute("late", views.all(found.late()));
        model.addAttribute(
                "own", all.stream().filter(it -> it.project() == null).toList());
        model.addAttribute(
                "ofProjects", all.stream().filter(it -> it.project() != null).toList());
        model.addAttribute("coverage", coverage(found));
        model.addAttribute("sources", sources(found));
        model.addAttribute("recorded", team.records(initiative));
        return "actor/funding";
    }

    private List<Point> coverage(Funding found) {
        Coverage it = found.coverage();
        return it == null
                ? List.of()
                : List.of(
                        point("funding.needed", it.needed(), it.currency()),
                        point("funding.promised", it.promised(), it.currency()),
                        point("funding.received", it.received(), it.currency()),
                        point("funding.spent", it.spent(), it.currency()));
    }

    /** One picture for each currency: amounts of two are never put side by side. */
    private Map<String, List<Point>> sources(Funding found) {
        Map<String, List<Point>> byCurrency = new TreeMap<>();
        found.sources().forEach(it -> byCurrency
                .computeIfAbsent(it.currency(), currency -> new ArrayList<>())
                .add(point("ContributionSource." + it.source(), it.sum().promised(), it.currency())));
        return byCurrency;
    }

    private Point point(String key, BigDecimal value, String currency) {
        return new Point(
                texts.getMessage(key, null, LocaleContextHolder.getLocale()), value, amounts.of(value, currency));
    }

    @GetMapping("/new")
    String blank(@PathVariable String id, Model model) {
        UUID initiative = Ids.ofInitiative(id);
        return page.blank(around(initiative), record.handed(initiative), model);
    }

    @PostMapping("/new")
    String record(@PathVariable String id, NativeWebRequest request, Model model, RedirectAttributes flash) {
        UUID initiative = Ids.ofInitiative(id);
        return page.sent(around(initiative), record.handed(initiative), request, model, data -> {
            record.submitted(data);
            flash.addFlashAttribute("notice", "funding.recorded");
            return "redirect:" + path(initiative);
        });
    }

    @PostMapping("/new/fields")
    String fields(@PathVariable String id, @RequestParam MultiValueMap<String, String> params, Model model) {
        UUID initiative = Ids.ofInitiative(id);
        return page.fields(around(initiative), record.handed(initiative), params, model);
    }

    private Around around(UUID id) {
        Initiative initiative = access.visible(id);
        return new Around(
                "funding.record",
                "funding.record.lead",
                "funding.record.do",
                initiative.name(),
                path(id) + "/new",
                true,
                new Around.Crumb(path(id), initiative.name()),
                id);
    }

    private static String path(UUID initiative) {
        return "/initiatives/" + initiative + "/funding";
    }
}
