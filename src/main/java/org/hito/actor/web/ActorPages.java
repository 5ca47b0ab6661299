package org.hito.actor.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.actor.ActorKindsPolicy;
import org.hito.actor.ActorRegister;
import org.hito.actor.ClusterActor;
import org.hito.actor.Commitment;
import org.hito.actor.KindGroup;
import org.hito.actor.RegisteredActor;
import org.hito.actor.funding.Contribution;
import org.hito.actor.funding.ContributionSource;
import org.hito.actor.funding.ContributionStatus;
import org.hito.actor.funding.Contributions;
import org.hito.actor.funding.InKind;
import org.hito.actor.funding.ProjectsFunded;
import org.hito.council.Reason;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.InitiativeFrames;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who takes part in an initiative, by kind, with the check of kinds. */
@Controller
class ActorPages {

    /** @param kind null for organisations whose kind nobody has told yet */
    record Group(@Nullable KindGroup kind, List<RegisteredActor> actors) {}

    /** The register as data. */
    record Register(List<Item> items, Kinds kinds) {}

    /** @param missing groups that the method asks for and nobody belongs to */
    record Kinds(boolean complete, List<KindGroup> missing) {}

    /** @param organisation its id in the register of the community */
    record Item(ClusterActor actor, UUID organisation, List<Commitment> commitments, List<Given> contributions) {}

    /** A contribution in short; {@code /api/contributions} tells all of it. */
    record Given(
            UUID id,
            String contributor,
            ContributionSource source,
            @Nullable InKind inKind,
            BigDecimal amount,
            String currency,
            ContributionStatus status,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String purpose) {

        static Given of(Contribution it) {
            return new Given(
                    it.id(),
                    it.contributor(),
                    it.source(),
                    it.inKind(),
                    it.amount(),
                    it.currency(),
                    it.status(),
                    it.from(),
                    it.until(),
                    it.purpose());
        }
    }

    private final ActorRegister register;
    private final Contributions contributions;
    private final ProjectsFunded projects;
    private final InitiativeAccess access;
    private final InitiativeFrames frames;

    ActorPages(
            ActorRegister register,
            Contributions contributions,
            ProjectsFunded projects,
            InitiativeAccess access,
            InitiativeFrames frames) {
        this.register = register;
        this.contributions = contributions;
        this.projects = projects;
        this.access = access;
        this.frames = frames;
    }

    @GetMapping("/initiatives/{id}/actors")
    String page(@PathVariable String id, Model model) {
        Initiative initiative = access.visible(Ids.ofInitiative(id));
        List<RegisteredActor> actors = register.of(initiative.id());
        List<Group> groups = new ArrayList<>();
        for (KindGroup kind : KindGroup.values()) {
            groups.add(new Group(kind, of(actors, kind)));
        }
        groups.add(new Group(null, of(actors, null)));
        ActorKindsPolicy.Verdict verdict = verdict(actors);
        model.addAttribute("given", given(initiative.id()));
        model.addAttribute("shown", frames.of(initiative));
        model.addAttribute(
                "groups", groups.stream().filter(it -> !it.actors().isEmpty()).toList());
        model.addAttribute("required", KindGroup.REQUIRED);
        model.addAttribute("missing", verdict.missing());
        model.addAttribute(
                "reasons", verdict.reasons().stream().map(Reason::key).toList());
        return "actor/actors";
    }

    @GetMapping("/api/initiatives/{id}/actors")
    @ResponseBody
    Register data(@PathVariable String id) {
        Initiative initiative = access.visible(Ids.ofInitiative(id));
        List<RegisteredActor> actors = register.of(initiative.id());
        ActorKindsPolicy.Verdict verdict = verdict(actors);
        Map<UUID, List<Given>> given = given(initiative.id());
        boolean team = access.sight(initiative) == Sight.TEAM;
        return new Register(
                actors.stream()
                        .map(it -> new Item(
                                team ? it.actor() : it.actor().withoutContact(),
                                it.organisation(),
                                it.commitments(),
                                given.getOrDefault(it.organisation(), List.of())))
                        .toList(),
                new Kinds(verdict.met(), verdict.missing()));
    }

    /** Contributions that the reader may know of, by the organisation that gives them. */
    private Map<UUID, List<Given>> given(UUID initiative) {
        Set<UUID> seen = projects.seen();
        return contributions.of(initiative).stream()
                .filter(it -> it.project() == null || seen.contains(it.project()))
                .collect(Collectors.groupingBy(
                        Contribution::organisation, Collectors.mapping(Given::of, Collectors.toList())));
    }

    private static ActorKindsPolicy.Verdict verdict(List<RegisteredActor> actors) {
        return ActorKindsPolicy.check(
                actors.stream().map(RegisteredActor::actor).toList());
    }

    private static List<RegisteredActor> of(List<RegisteredActor> actors, @Nullable KindGroup kind) {
        return actors.stream()
                .filter(it -> Objects.equals(
                        it.actor().kind() == null ? null : it.actor().kind().group(), kind))
                .toList();
    }
}
