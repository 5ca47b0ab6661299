package org.hito.council.web;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.council.AddBody;
import org.hito.council.AddSeat;
import org.hito.council.BodyKind;
import org.hito.council.ChangeRule;
import org.hito.council.CouncilRule;
import org.hito.council.FirmPost;
import org.hito.council.GiveSeat;
import org.hito.council.GiveSubstitute;
import org.hito.council.Position;
import org.hito.council.RulePack;
import org.hito.council.Sector;
import org.hito.council.VacateSeat;
import org.hito.platform.BadInput;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Ids;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the administrator does on the pages of bodies: seats, substitutes and rules. */
@Controller
class BodyKeeping {

    private final AddBody addBody;
    private final AddSeat addSeat;
    private final GiveSeat giveSeat;
    private final GiveSubstitute giveSubstitute;
    private final VacateSeat vacateSeat;
    private final ChangeRule changeRule;
    private final BodyFields fields;
    private final ActTold told;
    private final CommunityCalendar calendar;

    BodyKeeping(
            AddBody addBody,
            AddSeat addSeat,
            GiveSeat giveSeat,
            GiveSubstitute giveSubstitute,
            VacateSeat vacateSeat,
            ChangeRule changeRule,
            BodyFields fields,
            ActTold told,
            CommunityCalendar calendar) {
        this.addBody = addBody;
        this.addSeat = addSeat;
        this.giveSeat = giveSeat;
        this.giveSubstitute = giveSubstitute;
        this.vacateSeat = vacateSeat;
        this.changeRule = changeRule;
        this.fields = fields;
        this.told = told;
        this.calendar = calendar;
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
        return told.made("/bodies", flash, () -> {
            UUID body = addBody.execute(kind, fields.text(name, "name"), rule, initiative, false);
            flash.addFlashAttribute("notice", "council.body.added");
            return "/bodies/" + body;
        });
    }

    @PostMapping("/bodies/{id}/seats")
    String addSeat(
            @PathVariable String id,
            @RequestParam Position position,
            @RequestParam String institution,
            @RequestParam Sector sector,
            RedirectAttributes flash) {
        return told.typed("/bodies/" + id, flash, () -> {
            addSeat.execute(Ids.of(id), position, fields.text(institution, "institution"), sector);
            return "council.seat.added";
        });
    }

    @PostMapping("/bodies/{id}/seats/{seat}/holder")
    String give(
            @PathVariable String id,
            @PathVariable String seat,
            @RequestParam String person,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            @RequestParam(required = false) @Nullable FirmPost post,
            RedirectAttributes flash) {
        return told.typed("/bodies/" + id, flash, () -> {
            giveSeat.execute(fields.seat(id, seat), fields.person(person), since, post);
            return "council.seat.given";
        });
    }

    @PostMapping("/bodies/{id}/seats/{seat}/vacate")
    String vacate(@PathVariable String id, @PathVariable String seat, RedirectAttributes flash) {
        return told.typed("/bodies/" + id, flash, () -> {
            vacateSeat.execute(fields.seat(id, seat));
            return "council.seat.vacated";
        });
    }

    @PostMapping("/bodies/{id}/seats/{seat}/substitute")
    String substitute(
            @PathVariable String id,
            @PathVariable String seat,
            @RequestParam String person,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            RedirectAttributes flash) {
        return told.typed("/bodies/" + id, flash, () -> {
            giveSubstitute.execute(fields.seat(id, seat), fields.person(person), since, until);
            return "council.substitute.given";
        });
    }

    @PostMapping("/bodies/{id}/seats/{seat}/substitute/end")
    String endSubstitute(@PathVariable String id, @PathVariable String seat, RedirectAttributes flash) {
        return told.typed("/bodies/" + id, flash, () -> {
            giveSubstitute.end(fields.seat(id, seat));
            return "council.substitute.ended";
        });
    }

    @PostMapping("/bodies/{id}/rule")
    String rule(@PathVariable String id, @ModelAttribute RuleInput typed, RedirectAttributes flash) {
        return told.typed("/bodies/" + id, flash, () -> {
            change(Ids.of(id), typed, flash);
            return "council.rule.changed";
        });
    }

    /** What was typed stays in its fields when it is refused. */
    private void change(UUID id, RuleInput typed, RedirectAttributes flash) {
        try {
            changeRule.execute(id, typed.rule(), typed.from() == null ? calendar.today() : typed.from());
        } catch (BadInput | StateMoved refused) {
            flash.addFlashAttribute("typedRule", typed);
            throw refused;
        }
    }
}
