package org.hito.council.web;

import java.util.List;
import java.util.UUID;
import org.hito.council.AddSeat;
import org.hito.council.BallotsShown;
import org.hito.council.Bodies;
import org.hito.council.BodyKind;
import org.hito.council.FirmPost;
import org.hito.council.Position;
import org.hito.council.QuorumBy;
import org.hito.council.RoundList;
import org.hito.council.Sector;
import org.hito.council.ThresholdBase;
import org.hito.council.WaivedBy;
import org.hito.council.condition.ConditionList;
import org.hito.council.decision.MemberRecords;
import org.hito.council.minutes.MinutesList;
import org.hito.council.session.SessionAccess;
import org.hito.council.session.SessionList;
import org.hito.identity.People;
import org.hito.identity.Role;
import org.hito.initiative.InitiativeList;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of bodies: who sits, since when, which rule holds and held, what is open. */
@Controller
class BodyPages {

    private static final int ROUNDS = 20;
    private static final int SESSIONS = 10;
    private static final int CONDITIONS = 10;
    private static final int MINUTES = 12;

    private final Bodies bodies;
    private final BodyViews views;
    private final RoundList rounds;
    private final RoundViews roundViews;
    private final OpinionViews opinions;
    private final InitiativeList initiatives;
    private final ConditionList conditions;
    private final ConditionViews conditionViews;
    private final MemberRecords members;
    private final MinutesList minutes;
    private final MinutesViews minutesViews;
    private final SessionList sessions;
    private final SessionAccess sessionAccess;
    private final People people;

    BodyPages(
            Bodies bodies,
            BodyViews views,
            RoundList rounds,
            RoundViews roundViews,
            OpinionViews opinions,
            InitiativeList initiatives,
            ConditionList conditions,
            ConditionViews conditionViews,
            MemberRecords members,
            MinutesList minutes,
            MinutesViews minutesViews,
            SessionList sessions,
            SessionAccess sessionAccess,
            People people) {
        this.bodies = bodies;
        this.views = views;
        this.rounds = rounds;
        this.roundViews = roundViews;
        this.opinions = opinions;
        this.initiatives = initiatives;
        this.conditions = conditions;
        this.conditionViews = conditionViews;
        this.members = members;
        this.minutes = minutes;
        this.minutesViews = minutesViews;
        this.sessions = sessions;
        this.sessionAccess = sessionAccess;
        this.people = people;
    }

    @GetMapping("/bodies")
    String list(Model model) {
        model.addAttribute("bodies", bodies.all().stream().map(views::of).toList());
        model.addAttribute("kinds", BodyKind.values());
        model.addAttribute("packs", views.packs());
        model.addAttribute("keeper", keeper());
        model.addAttribute(
                "initiatives",
                keeper()
                        ? initiatives
                                .page(InitiativeList.Filter.ALL, null, PageLimit.MAX)
                                .items()
                        : List.of());
        return "council/bodies";
    }

    @GetMapping("/bodies/{id}")
    String body(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
        UUID body = Ids.of(id);
        BodyView view = views.of(bodies.get(body));
        model.addAttribute("body", view);
        model.addAttribute("full", AddSeat.full(view.kind(), view.seats().size()));
        var page = rounds.page(new RoundList.Filter(null, body, null), after, ROUNDS);
        model.addAttribute("rounds", new PageOf<>(roundViews.of(page.items()), page.next()));
        model.addAttribute(
                "conditions",
                conditionViews.of(conditions
                        .page(new ConditionList.Filter(null, body, true), null, CONDITIONS)
                        .items()));
        model.addAttribute(
                "sessions",
                sessions.page(new SessionList.Filter(body, null), null, SESSIONS)
                        .items());
        model.addAttribute("convenes", sessionAccess.convenes(bodies.get(body)));
        model.addAttribute("rules", views.rules(body));
        model.addAttribute("quorumBys", QuorumBy.values());
        model.addAttribute("waivedBys", WaivedBy.values());
        model.addAttribute("thresholdBases", ThresholdBase.values());
        model.addAttribute("ballotsShown", BallotsShown.values());
        model.addAttribute("packs", views.packs());
        model.addAttribute("keeper", keeper());
        model.addAttribute("freeFirms", views.freeFirms(bodies.get(body)));
        model.addAttribute("membersOpen", members.open(body));
        var papers = minutes.page(new MinutesList.Filter(body, null, null), null, MINUTES);
        model.addAttribute("minutes", new PageOf<>(minutesViews.lines(papers.items()), papers.next()));
        model.addAttribute("opinions", opinions.before(body));
        model.addAttribute("posts", FirmPost.values());
        model.addAttribute("positions", Position.values());
        model.addAttribute("sectors", Sector.values());
        return "council/body";
    }

    private boolean keeper() {
        return people.current().has(Role.ADMINISTRATOR);
    }
}
