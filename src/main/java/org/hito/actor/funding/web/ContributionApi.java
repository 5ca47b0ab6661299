package org.hito.actor.funding.web;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.actor.TeamAccess;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.ContributionList;
import org.hito.actor.funding.ContributionSource;
import org.hito.actor.funding.ContributionStatus;
import org.hito.actor.funding.Contributions;
import org.hito.actor.funding.MoveContribution;
import org.hito.actor.funding.Movement;
import org.hito.actor.funding.ProjectNames;
import org.hito.actor.funding.RecordContribution;
import org.hito.actor.funding.WithdrawContribution;
import org.hito.actor.funding.web.ContributionJson.MovementJson;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.Act;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentForm;
import org.hito.inbox.SentGrounds;
import org.hito.initiative.Initiatives;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Constants;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contributions by API: each act takes the data of its form, which {@code /api/forms} hands out. */
@RestController
@RequestMapping("/api/contributions")
class ContributionApi {

    private static final String NOT_FOUND = "problem.contribution-not-found";

    private final ContributionList list;
    private final Contributions contributions;
    private final TeamAccess access;
    private final RecordContribution record;
    private final MoveContribution move;
    private final WithdrawContribution withdraw;
    private final FormSubmission submission;
    private final Initiatives initiatives;
    private final ProjectNames projects;
    private final People people;
    private final CommunityCalendar calendar;

    ContributionApi(
            ContributionList list,
            Contributions contributions,
            TeamAccess access,
            RecordContribution record,
            MoveContribution move,
            WithdrawContribution withdraw,
            FormSubmission submission,
            Initiatives initiatives,
            ProjectNames projects,
            People people,
            CommunityCalendar calendar) {
        this.list = list;
        this.contributions = contributions;
        this.access = access;
        this.record = record;
        this.move = move;
        this.withdraw = withdraw;
        this.submission = submission;
        this.initiatives = initiatives;
        this.projects = projects;
        this.people = people;
        this.calendar = calendar;
    }

    /** Of the initiatives that the caller sees, the newest first; withdrawn ones only by {@code status=WITHDRAWN}. */
    @GetMapping
    PageOf<ContributionJson> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        ContributionSource from = Constants.ifNamed(ContributionSource.values(), source);
        ContributionStatus now = Constants.ifNamed(ContributionStatus.values(), status);
        Optional<Ids.Filter> of = Ids.filter(initiative);
        Optional<Ids.Filter> about = Ids.filter(project);
        Optional<Ids.Filter> by = Ids.filter(organisation);
        int rows = PageLimit.of(limit);
        if (of.isEmpty() || about.isEmpty() || by.isEmpty()) {
            return PageOf.empty();
        }
        PageOf<Contribution> page = list.page(
                new ContributionList.Filter(
                        of.get().id(), about.get().id(), by.get().id(), from, now),
                after,
                rows);
        Map<UUID, String> names = initiatives.names(
                page.items().stream().map(Contribution::initiative).collect(Collectors.toSet()));
        Map<UUID, String> projectNames = projects(page.items());
        return page.map(it -> ContributionJson.of(
                it,
                names.getOrDefault(it.initiative(), ""),
                it.project() == null ? null : projectNames.get(it.project()),
                calendar.today(),
                null));
    }

    @PostMapping
    ResponseEntity<ContributionJson> record(@RequestBody SentForm sent) {
        Contribution made = record.submitted(sent);
        return ResponseEntity.created(URI.create("/api/contributions/" + made.id()))
                .body(whole(made));
    }

    @GetMapping("/{id}")
    ContributionJson contribution(@PathVariable String id) {
        return whole(seen(id));
    }

    /** Notes what came in, by the form {@code record-receipt}. */
    @PostMapping("/{id}/receipts")
    ContributionJson receive(@PathVariable String id, @RequestBody SentForm sent) {
        return whole(move.submitted(Movement.Kind.RECEIVED, Ids.of(id, NOT_FOUND), sent));
    }

    /** Notes what was spent of it, by the form {@code spend-contribution}. */
    @PostMapping("/{id}/spendings")
    ContributionJson spend(@PathVariable String id, @RequestBody SentForm sent) {
        return whole(move.submitted(Movement.Kind.SPENT, Ids.of(id, NOT_FOUND), sent));
    }

    /** Takes a promise that will not come from the lists. */
    @PostMapping("/{id}/withdraw")
    ContributionJson withdraw(@PathVariable String id, @RequestBody SentGrounds sent) {
        Act act = submission.act("withdraw-contribution", sent.others());
        String grounds = act.grounds(sent.grounds());
        Contribution contribution = seen(id);
        access.mustRecord(contribution.initiative());
        act.refuseIfInvalid();
        return whole(withdraw.execute(contribution.id(), grounds));
    }

    private Contribution seen(String id) {
        Contribution contribution = contributions.get(Ids.of(id, NOT_FOUND));
        access.mustSee(contribution.initiative(), NOT_FOUND);
        return contribution;
    }

    private ContributionJson whole(Contribution it) {
        List<Movement> movements = contributions.movements(it.id());
        Map<UUID, PersonView> recorders = people.all(movements.stream()
                .map(Movement::recordedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return ContributionJson.of(
                it,
                initiatives.get(it.initiative()).name(),
                it.project() == null ? null : projects(List.of(it)).get(it.project()),
                calendar.today(),
                movements.stream().map(moved -> json(moved, recorders)).toList());
    }

    private Map<UUID, String> projects(Collection<Contribution> all) {
        Map<UUID, String> names = new HashMap<>();
        all.stream()
                .filter(it -> it.project() != null)
                .map(Contribution::initiative)
                .distinct()
                .forEach(it -> names.putAll(projects.of(it)));
        return names;
    }

    private static MovementJson json(Movement it, Map<UUID, PersonView> recorders) {
        PersonView recorder = it.recordedBy() == null ? null : recorders.get(it.recordedBy());
        return new MovementJson(
                it.id(),
                it.kind(),
                it.day(),
                it.amount(),
                it.concept(),
                it.payee(),
                it.evidence(),
                recorder == null ? null : recorder.username());
    }
}
