package org.hito.council.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hito.council.AddBody;
import org.hito.council.AddSeat;
import org.hito.council.BallotsShown;
import org.hito.council.Bodies;
import org.hito.council.BodyKind;
import org.hito.council.ChangeRule;
import org.hito.council.CouncilRule;
import org.hito.council.GiveSeat;
import org.hito.council.GiveSubstitute;
import org.hito.council.Position;
import org.hito.council.QuorumBy;
import org.hito.council.RoundList;
import org.hito.council.RulePack;
import org.hito.council.Sector;
import org.hito.council.ThresholdBase;
import org.hito.council.VacateSeat;
import org.hito.council.WorkingDays;
import org.hito.identity.People;
import org.hito.identity.Role;
import org.hito.platform.BadInput;
import org.hito.platform.Ids;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages of bodies: who sits, since when, which rule holds, what is open; the administrator keeps seats and rule there. */
@Controller
class BodyPages {

    private static final int ROUNDS = 20;

    private final Bodies bodies;
    private final BodyViews views;
    private final RoundList rounds;
    private final RoundViews roundViews;
    private final People people;
    private final AddBody addBody;
    private final AddSeat addSeat;
    private final GiveSeat giveSeat;
    private final GiveSubstitute giveSubstitute;
    private final VacateSeat vacateSeat;
    private final ChangeRule changeRule;
    private final WorkingDays days;
    private final Clock clock;

    BodyPages(
            Bodies bodies,
            BodyViews views,
            RoundList rounds,
            RoundViews roundViews,
            People people,
            AddBody addBody,
            AddSeat addSeat,
            GiveSeat giveSeat,
            GiveSubstitute giveSubstitute,
            VacateSeat vacateSeat,
            ChangeRule changeRule,
            WorkingDays days,
            Clock clock) {
        this.bodies = bodies;
        this.views = views;
        this.rounds = rounds;
        this.roundViews = roundViews;
        this.people = people;
        this.addBody = addBody;
        this.addSeat = addSeat;
        this.giveSeat = giveSeat;
        this.giveSubstitute = giveSubstitute;
        this.vacateSeat = vacateSeat;
        this.changeRule = changeRule;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/bodies")
    String list(Model model) {
        model.addAttribute("bodies", bodies.all().stream().map(views::of).toList());
        model.addAttribute("kinds", BodyKind.values());
        model.addAttribute("packs", views.packs());
        model.addAttribute("keeper", keeper());
        return "council/bodies";
    }

    @GetMapping("/bodies/{id}")
    String body(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
        UUID body = Ids.of(id);
        model.addAttribute("body", views.of(bodies.get(body)));
        var page = rounds.page(new RoundList.Filter(null, body, null), after, ROUNDS);
        model.addAttribute("rounds", new PageOf<>(roundViews.of(page.items()), page.next()));
        model.addAttribute("rules", views.rules(body));
        model.addAttribute("quorumBys", QuorumBy.values());
        model.addAttribute("thresholdBases", ThresholdBase.values());
        model.addAttribute("ballotsShown", BallotsShown.values());
        model.addAttribute("packs", views.packs());
        model.addAttribute("keeper", keeper());
        model.addAttribute("positions", Position.values());
        model.addAttribute("sectors", Sector.values());
        return "council/body";
    }

    @PostMapping("/bodies")
    String add(
            @RequestParam BodyKind kind,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable String pack,
            @RequestParam(required = false) @Nullable UUID initiative,
            RedirectAttributes flash) {
        CouncilRule rule = pack == null
                ? CouncilRule.SIMPLE
                : RulePack.find(pack)
                        .orElseThrow(() -> new BadInput("problem.rule-invalid"))
                        .rule();
        UUID body = addBody.execute(kind, text(name, "name"), rule, initiative, false);
        return to(body.toString(), "council.body.added", flash);
    }

    @PostMapping("/bodies/{id}/seats")
    String addSeat(
            @PathVariable String id,
            @RequestParam Position position,
            @RequestParam String institution,
            @RequestParam Sector sector,
            RedirectAttributes flash) {
        addSeat.execute(Ids.of(id), position, text(institution, "institution"), sector);
        return to(id, "council.seat.added", flash);
    }

    @PostMapping("/bodies/{id}/seats/{seat}/holder")
    String give(
            @PathVariable String id,
            @PathVariable String seat,
            @RequestParam String person,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            RedirectAttributes flash) {
        giveSeat.execute(Ids.of(seat), person(person), since);
        return to(id, "council.seat.given", flash);
    }

    @PostMapping("/bodies/{id}/seats/{seat}/vacate")
    String vacate(@PathVariable String id, @PathVariable String seat, RedirectAttributes flash) {
        vacateSeat.execute(Ids.of(seat));
        return to(id, "council.seat.vacated", flash);
    }

    @PostMapping("/bodies/{id}/seats/{seat}/substitute")
    String substitute(
            @PathVariable String id,
            @PathVariable String seat,
            @RequestParam String person,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            RedirectAttributes flash) {
        giveSubstitute.execute(Ids.of(seat), person(person), since, until);
        return to(id, "council.substitute.given", flash);
    }

    @PostMapping("/bodies/{id}/seats/{seat}/substitute/end")
    String endSubstitute(@PathVariable String id, @PathVariable String seat, RedirectAttributes flash) {
        giveSubstitute.end(Ids.of(seat));
        return to(id, "council.substitute.ended", flash);
    }

    @PostMapping("/bodies/{id}/rule")
    String rule(@PathVariable String id, @ModelAttribute RuleInput typed, RedirectAttributes flash) {
        changeRule.execute(Ids.of(id), typed.rule(), typed.from() == null ? today() : typed.from());
        return to(id, "council.rule.changed", flash);
    }

    private LocalDate today() {
        return days.dayOf(clock.instant());
    }

    private UUID person(String username) {
        return people.findByUsername(username.strip())
                .orElseThrow(() -> new BadInput("problem.person-unknown"))
                .id();
    }

    private boolean keeper() {
        return people.current().has(Role.ADMINISTRATOR);
    }

    private static String text(String value, String name) {
        if (value.isBlank() || value.length() > 200) {
            throw new BadInput("problem.missing", name);
        }
        return value.strip();
    }

    private static String to(String body, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/bodies/" + body;
    }
}
