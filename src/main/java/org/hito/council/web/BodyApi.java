package org.hito.council.web;

import java.time.LocalDate;
import java.util.UUID;
import org.hito.council.AddBody;
import org.hito.council.AddSeat;
import org.hito.council.Bodies;
import org.hito.council.Body;
import org.hito.council.BodyKind;
import org.hito.council.ChangeRule;
import org.hito.council.CouncilRule;
import org.hito.council.FirmPost;
import org.hito.council.GiveSeat;
import org.hito.council.GiveSubstitute;
import org.hito.council.Position;
import org.hito.council.Sector;
import org.hito.council.VacateSeat;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bodies by API; adding to them and seating people is the administrator's. */
@RestController
class BodyApi {

    private final Bodies bodies;
    private final BodyViews views;
    private final AddBody addBody;
    private final AddSeat addSeat;
    private final GiveSeat giveSeat;
    private final GiveSubstitute giveSubstitute;
    private final VacateSeat vacateSeat;
    private final ChangeRule changeRule;
    private final BodyFields fields;
    private final CommunityCalendar calendar;

    BodyApi(
            Bodies bodies,
            BodyViews views,
            AddBody addBody,
            AddSeat addSeat,
            GiveSeat giveSeat,
            GiveSubstitute giveSubstitute,
            VacateSeat vacateSeat,
            ChangeRule changeRule,
            BodyFields fields,
            CommunityCalendar calendar) {
        this.bodies = bodies;
        this.views = views;
        this.addBody = addBody;
        this.addSeat = addSeat;
        this.giveSeat = giveSeat;
        this.giveSubstitute = giveSubstitute;
        this.vacateSeat = vacateSeat;
        this.changeRule = changeRule;
        this.fields = fields;
        this.calendar = calendar;
    }

    /** @param initiative the one that it belongs to, needed for an advisory council; without it, a body of the community */
    record NewBody(
            @Nullable BodyKind kind,
            @Nullable String name,
            @Nullable CouncilRule settings,
            @Nullable UUID initiative) {}

    record NewSeat(@Nullable Position position, @Nullable String institution, @Nullable Sector sector) {}

    /**
     * @param since first day of the tenure, today if left out
     * @param post what the holder is in the firm, needed in an advisory council
     */
    record Holder(@Nullable String person, @Nullable LocalDate since, @Nullable FirmPost post) {}

    /** @param until last day, open if left out */
    record Substitute(@Nullable String person, @Nullable LocalDate since, @Nullable LocalDate until) {}

    @GetMapping("/api/bodies")
    PageOf<BodyView> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return PageOf.of(bodies.all(), after, PageLimit.of(limit), Body::id).map(views::of);
    }

    @GetMapping("/api/bodies/{id}")
    BodyView body(@PathVariable String id) {
        return views.of(bodies.get(Ids.of(id)));
    }

    @PostMapping("/api/bodies")
    @ResponseStatus(HttpStatus.CREATED)
    BodyView add(@RequestBody NewBody asked) {
        CouncilRule rule = asked.settings() == null ? CouncilRule.SIMPLE : asked.settings();
        UUID id = addBody.execute(
                fields.required(asked.kind(), "kind"),
                fields.text(asked.name(), "name"),
                rule,
                asked.initiative(),
                false);
        return views.of(bodies.get(id));
    }

    @PutMapping("/api/bodies/{id}/settings")
    BodyView change(@PathVariable String id, @RequestBody CouncilRule settings) {
        changeRule.execute(Ids.of(id), settings);
        return body(id);
    }

    @PostMapping("/api/bodies/{id}/seats")
    @ResponseStatus(HttpStatus.CREATED)
    BodyView add(@PathVariable String id, @RequestBody NewSeat asked) {
        addSeat.execute(
                Ids.of(id),
                fields.required(asked.position(), "position"),
                fields.text(asked.institution(), "institution"),
                fields.required(asked.sector(), "sector"));
        return body(id);
    }

    @PutMapping("/api/bodies/{id}/seats/{seat}/holder")
    BodyView give(@PathVariable String id, @PathVariable String seat, @RequestBody Holder holder) {
        UUID person = fields.person(holder.person());
        LocalDate since = holder.since() == null ? calendar.today() : holder.since();
        giveSeat.execute(fields.seat(id, seat), person, since, holder.post());
        return body(id);
    }

    @DeleteMapping("/api/bodies/{id}/seats/{seat}/holder")
    BodyView vacate(@PathVariable String id, @PathVariable String seat) {
        vacateSeat.execute(fields.seat(id, seat));
        return body(id);
    }

    @PutMapping("/api/bodies/{id}/seats/{seat}/substitute")
    BodyView substitute(@PathVariable String id, @PathVariable String seat, @RequestBody Substitute asked) {
        LocalDate since = asked.since() == null ? calendar.today() : asked.since();
        giveSubstitute.execute(fields.seat(id, seat), fields.person(asked.person()), since, asked.until());
        return body(id);
    }

    @DeleteMapping("/api/bodies/{id}/seats/{seat}/substitute")
    BodyView endSubstitute(@PathVariable String id, @PathVariable String seat) {
        giveSubstitute.end(fields.seat(id, seat));
        return body(id);
    }
}
