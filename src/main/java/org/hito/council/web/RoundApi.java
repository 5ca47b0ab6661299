package org.hito.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.council.AdjournRound;
import org.hito.council.CloseRound;
import org.hito.council.Paper;
import org.hito.council.Recuse;
import org.hito.council.ResumeRound;
import org.hito.council.Round;
import org.hito.council.RoundAccess;
import org.hito.council.RoundList;
import org.hito.inbox.FormSubmission;
import org.hito.platform.BadInput;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Rounds by API: everything that the page does. */
@RestController
@RequestMapping("/api/rounds")
class RoundApi {

    private static final int LONGEST_GROUNDS = 4_000;

    private final RoundAccess access;
    private final RoundList list;
    private final RoundViews views;
    private final BallotBox ballots;
    private final Recuse recuse;
    private final AdjournRound adjourn;
    private final CloseRound close;
    private final ResumeRound resume;
    private final FormSubmission submission;

    RoundApi(
            RoundAccess access,
            RoundList list,
            RoundViews views,
            BallotBox ballots,
            Recuse recuse,
            AdjournRound adjourn,
            CloseRound close,
            ResumeRound resume,
            FormSubmission submission) {
        this.access = access;
        this.list = list;
        this.views = views;
        this.ballots = ballots;
        this.recuse = recuse;
        this.adjourn = adjourn;
        this.close = close;
        this.resume = resume;
        this.submission = submission;
    }

    /** A filled-in vote-on-milestone form. */
    record Sent(@Nullable ObjectNode data) {}

    /** @param until day on which an adjourned round is called again; without it, until resumed */
    record Act(@Nullable String grounds, @Nullable LocalDate until) {

        static final Act BARE = new Act(null, null);

        @Nullable
        String reasons() {
            if (grounds == null || grounds.isBlank()) {
                return null;
            }
            if (grounds.length() > LONGEST_GROUNDS) {
                throw new BadInput("problem.grounds-too-long", LONGEST_GROUNDS);
            }
            return grounds.strip();
        }

        String required(FormSubmission submission) {
            String reasons = reasons();
            if (reasons == null) {
                throw submission.missing("adjourn-round", "grounds");
            }
            return reasons;
        }
    }

    @GetMapping
    PageOf<RoundView> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int rows = PageLimit.of(limit);
        Optional<UUID> ofInitiative = Optional.ofNullable(initiative).flatMap(Ids::find);
        Optional<UUID> ofBody = Optional.ofNullable(body).flatMap(Ids::find);
        if (named(initiative) && ofInitiative.isEmpty() || named(body) && ofBody.isEmpty()) {
            return new PageOf<>(List.of(), null);
        }
        PageOf<Round> page =
                list.page(new RoundList.Filter(ofInitiative.orElse(null), ofBody.orElse(null), null), after, rows);
        return new PageOf<>(views.of(page.items()), page.next());
    }

    private static boolean named(@Nullable String filter) {
        return filter != null && !filter.isEmpty();
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
    RoundView ballot(@PathVariable String id, @RequestBody Sent sent) {
        UUID round = access.visible(Ids.of(id)).id();
        if (sent.data() == null) {
            throw new BadInput("problem.no-data");
        }
        ballots.put(round, sent.data());
        return round(id);
    }

    @PostMapping("/{id}/recusals")
    RoundView recuse(@PathVariable String id, @RequestBody(required = false) @Nullable Act act) {
        recuse.execute(Ids.of(id), of(act).reasons());
        return round(id);
    }

    @PostMapping("/{id}/adjourn")
    RoundView adjourn(@PathVariable String id, @RequestBody(required = false) @Nullable Act act) {
        UUID round = access.visible(Ids.of(id)).id();
        adjourn.execute(round, of(act).required(submission), of(act).until());
        return round(id);
    }

    @PostMapping("/{id}/close")
    RoundView close(@PathVariable String id, @RequestBody(required = false) @Nullable Act act) {
        close.byChair(Ids.of(id), of(act).reasons());
        return round(id);
    }

    @PostMapping("/{id}/resume")
    RoundView resume(@PathVariable String id) {
        resume.execute(Ids.of(id));
        return round(id);
    }

    private static Act of(@Nullable Act act) {
        return act == null ? Act.BARE : act;
    }
}
