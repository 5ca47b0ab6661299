package org.hito.council.web;

import java.time.LocalDate;
import java.util.List;
import org.hito.council.ChangeRule;
import org.hito.council.CouncilRule;
import org.hito.platform.BadInput;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rules of bodies by API: every version, and the packs that come with the product. */
@RestController
class RuleApi {

    private final BodyViews views;
    private final ChangeRule changeRule;
    private final CommunityCalendar calendar;

    RuleApi(BodyViews views, ChangeRule changeRule, CommunityCalendar calendar) {
        this.views = views;
        this.changeRule = changeRule;
        this.calendar = calendar;
    }

    /** @param from first day on which rounds open by it, today if left out */
    record NewRule(@Nullable CouncilRule settings, @Nullable LocalDate from) {}

    /** Every rule that the body had, has or will have, newest first. */
    @GetMapping("/api/bodies/{id}/rules")
    PageOf<BodyView.RuleView> rules(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return PageOf.of(views.rules(Ids.of(id)), after, PageLimit.of(limit), BodyView.RuleView::version);
    }

    @PostMapping("/api/bodies/{id}/rules")
    @ResponseStatus(HttpStatus.CREATED)
    BodyView.RuleView addRule(@PathVariable String id, @RequestBody NewRule asked) {
        CouncilRule settings = asked.settings();
        if (settings == null) {
            throw new BadInput("problem.missing", "settings");
        }
        LocalDate from = asked.from() == null ? calendar.today() : asked.from();
        int version = changeRule.execute(Ids.of(id), settings, from).version();
        return views.rules(Ids.of(id)).stream()
                .filter(rule -> rule.version() == version)
                .findFirst()
                .orElseThrow();
    }

    /** Rules that come with the product; none of them is law for a cluster council. */
    @GetMapping("/api/rule-packs")
    List<BodyView.PackView> packs() {
        return views.packs();
    }
}
