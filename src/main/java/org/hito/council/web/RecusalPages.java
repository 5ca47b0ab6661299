package org.hito.council.web;

import org.hito.council.Round;
import org.hito.council.RoundAccess;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Conflicts of interest on the page of a round. */
@Controller
@RequestMapping("/rounds/{id}/recusals")
class RecusalPages {

    private final RoundAccess access;
    private final RecusalActs acts;
    private final ActTold told;

    RecusalPages(RoundAccess access, RecusalActs acts, ActTold told) {
        this.access = access;
        this.acts = acts;
        this.told = told;
    }

    @PostMapping
    String recuse(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String grounds,
            @RequestParam(required = false) @Nullable String seat,
            RedirectAttributes flash) {
        Round round = access.visible(Ids.of(id));
        return told.on(
                "/rounds/" + round.id(),
                flash,
                () -> acts.recuse(round, new SentRecusal(grounds, seat, null))
                        ? "council.round.recused"
                        : "council.claim.made");
    }

    @PostMapping("/{claim}/ruling")
    String rule(
            @PathVariable String id,
            @PathVariable String claim,
            @RequestParam(required = false) @Nullable String ruling,
            @RequestParam(required = false) @Nullable String grounds,
            RedirectAttributes flash) {
        Round round = access.visible(Ids.of(id));
        return told.on(
                "/rounds/" + round.id(),
                flash,
                () -> acts.rule(round, Ids.of(claim), new SentRuling(ruling, grounds, null))
                        ? "council.claim.upheld"
                        : "council.claim.dismissed");
    }
}
