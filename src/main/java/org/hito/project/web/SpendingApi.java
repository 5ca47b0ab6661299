package org.hito.project.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.actor.Plain;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.SentForm;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.project.ProjectAccess;
import org.hito.project.RecordSpending;
import org.hito.project.Spending;
import org.hito.project.Spendings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The money of projects by API. */
@RestController
@RequestMapping("/api/projects/{id}/spendings")
class SpendingApi {

    /**
     * Money that was spent.
     *
     * @param payee null where nobody was paid
     * @param purpose null where it was spent of a contribution, whose form does not ask it
     * @param contribution that brought the money, or null
     * @param evidence ids of documents
     * @param recordedBy username
     */
    record SpendingJson(
            UUID id,
            UUID project,
            BigDecimal amount,
            LocalDate spentOn,
            String concept,
            @Nullable String payee,
            @Nullable String purpose,
            @Nullable UUID contribution,
            List<String> evidence,
            String recordedBy,
            Instant recordedAt) {

        static SpendingJson of(Spending it, Map<UUID, PersonView> recorders) {
            PersonView recorder = recorders.get(it.recordedBy());
            return new SpendingJson(
                    it.id(),
                    it.project(),
                    Plain.number(it.amount()),
                    it.spentOn(),
                    it.concept(),
                    it.payee(),
                    it.purpose(),
                    it.contribution(),
                    it.evidence(),
                    recorder == null ? "" : recorder.username(),
                    it.recordedAt());
        }
    }

    private final RecordSpending recordSpending;
    private final ProjectAccess access;
    private final Spendings spendings;
    private final People people;

    SpendingApi(RecordSpending recordSpending, ProjectAccess access, Spendings spendings, People people) {
        this.recordSpending = recordSpending;
        this.access = access;
        this.spendings = spendings;
        this.people = people;
    }

    @PostMapping
    ResponseEntity<SpendingJson> record(@PathVariable String id, @RequestBody SentForm sent) {
        Spending spending = recordSpending.submitted(Ids.of(id, "problem.project-not-found"), sent);
        return ResponseEntity.created(URI.create("/api/projects/" + id + "/spendings"))
                .body(json(List.of(spending)).get(0));
    }

    @GetMapping
    PageOf<SpendingJson> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        UUID project = access.visible(Ids.of(id, "problem.project-not-found")).id();
        PageOf<Spending> page = spendings.page(project, after, PageLimit.of(limit));
        return new PageOf<>(json(page.items()), page.next());
    }

    private List<SpendingJson> json(List<Spending> these) {
        Map<UUID, PersonView> recorders =
                people.all(these.stream().map(Spending::recordedBy).toList());
        return these.stream().map(it -> SpendingJson.of(it, recorders)).toList();
    }
}
