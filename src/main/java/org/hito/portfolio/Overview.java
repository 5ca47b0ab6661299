package org.hito.portfolio;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.actor.ActorKind;
import org.hito.actor.ActorRegister;
import org.hito.actor.KindGroup;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.RoundStatus;
import org.hito.council.advisory.Consultations;
import org.hito.council.advisory.OpinionRequest;
import org.hito.council.condition.ConditionList;
import org.hito.council.condition.FollowedCondition;
import org.hito.document.Documents;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Team;
import org.hito.initiative.TeamRole;
import org.hito.platform.PageLimit;
import org.hito.platform.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An initiative at a glance: what is next and who has it, what was decided and under which conditions, who works on it. */
@Component
public class Overview {

    private static final int DECISIONS = 5;

    /** One of the team, by the name that people know. */
    public record Member(String name, TeamRole role) {}

    /** @param days since the running phase began, or null where none runs */
    public record Figures(int actors, Map<KindGroup, Long> byKind, int documents, @Nullable Long days) {}

    /**
     * @param steps null for those who do not see running work
     * @param roundOf path of the last round about the milestone of a phase, by the phase's name
     */
    public record Glance(
            @Nullable List<NextSteps.NextStep> steps,
            List<Round> open,
            List<Round> decisions,
            List<OpinionRequest> opinions,
            List<FollowedCondition> conditions,
            Map<String, String> roundOf,
            List<Member> team,
            Figures figures,
            boolean directs) {}

    private final InitiativeAccess access;
    private final NextSteps nextSteps;
    private final RoundList rounds;
    private final Consultations consultations;
    private final ConditionList conditions;
    private final Team team;
    private final People people;
    private final ActorRegister actors;
    private final Documents documents;
    private final Moments moments;

    Overview(
            InitiativeAccess access,
            NextSteps nextSteps,
            RoundList rounds,
            Consultations consultations,
            ConditionList conditions,
            Team team,
            People people,
            ActorRegister actors,
            Documents documents,
            Moments moments) {
        this.access = access;
        this.nextSteps = nextSteps;
        this.rounds = rounds;
        this.consultations = consultations;
        this.conditions = conditions;
        this.team = team;
        this.people = people;
        this.actors = actors;
        this.documents = documents;
        this.moments = moments;
    }

    public Glance of(Initiative initiative) {
        Sight sight = access.sight(initiative);
        List<Round> all = rounds(initiative.id());
        List<Team.Member> members = team.of(initiative.id());
        UUID reader = people.current().id();
        return new Glance(
                sight.submittedOnly() ? null : nextSteps.of(initiative.id(), all),
                all.stream().filter(Round::open).toList(),
                all.stream()
                        .filter(it -> it.end().status() == RoundStatus.CLOSED)
                        .limit(DECISIONS)
                        .toList(),
                consultations.in(initiative.id()),
                conditions
                        .page(new ConditionList.Filter(initiative.id(), null, true), null, PageLimit.MAX)
                        .items(),
                roundOf(all),
                members(members),
                figures(initiative),
                members.stream().anyMatch(it -> it.person().equals(reader) && it.role() == TeamRole.DIRECTOR));
    }

    /** All conditions of an initiative, settled ones too, the one that is due first before the others. */
    public List<FollowedCondition> conditions(UUID initiative) {
        return conditions
                .page(new ConditionList.Filter(initiative, null, false), null, PageLimit.MAX)
                .items();
    }

    /** All rounds of an initiative, newest first. */
    public List<Round> rounds(UUID initiative) {
        return rounds.page(new RoundList.Filter(initiative, null, null), null, PageLimit.MAX)
                .items();
    }

    private static Map<String, String> roundOf(List<Round> newestFirst) {
        Map<String, String> paths = new HashMap<>();
        for (Round round : newestFirst) {
            if (round.item().phase() != null) {
                paths.putIfAbsent(round.item().phase().name(), "/rounds/" + round.id());
            }
        }
        return paths;
    }

    private List<Member> members(List<Team.Member> members) {
        Map<UUID, PersonView> names =
                people.all(members.stream().map(Team.Member::person).toList());
        return members.stream()
                .sorted(java.util.Comparator.comparing(Team.Member::role))
                .flatMap(it -> Stream.ofNullable(names.get(it.person()))
                        .map(person -> new Member(person.displayName(), it.role())))
                .toList();
    }

    private Figures figures(Initiative initiative) {
        Map<KindGroup, Long> byKind = new EnumMap<>(KindGroup.class);
        var register = actors.of(initiative.id());
        register.forEach(it -> {
            ActorKind kind = it.actor().kind();
            if (kind != null) {
                byKind.merge(kind.group(), 1L, Long::sum);
            }
        });
        return new Figures(register.size(), byKind, documents.count(initiative.id()), days(initiative));
    }

    private @Nullable Long days(Initiative initiative) {
        if (initiative.phase() == null) {
            return null;
        }
        Instant began = initiative
                .phase()
                .previous()
                .map(it -> initiative.milestone(it).decided())
                .orElse(initiative.registeredAt());
        return ChronoUnit.DAYS.between(moments.date(began), moments.today());
    }
}
