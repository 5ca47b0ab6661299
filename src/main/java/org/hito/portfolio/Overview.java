package org.hito.portfolio;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.hito.engine.Models;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.InboxTasks;
import org.hito.inbox.MyTasks;
import org.hito.inbox.TaskRow;
import org.hito.initiative.Initiative;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.initiative.Team;
import org.hito.initiative.TeamRole;
import org.hito.platform.PageLimit;
import org.hito.platform.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An initiative at a glance: what is next and who has it, what was decided and under which conditions, who works on it. */
@Component
public class Overview {

    private static final int DECISIONS = 5;
    private static final String CONSULTATION = "advisory-opinion";

    /**
     * Work that is open now.
     *
     * @param who names of those who have taken it; empty where it is free
     * @param waiting how many tasks it stands for: ballots of a round are one step
     * @param path of the task if the reader may do it, of the round for ballots, or null
     */
    public record NextStep(
            String name, List<String> who, int waiting, @Nullable Instant due, @Nullable String path, boolean mine) {}

    /** A condition and the decision that set it. */
    public record Member(String name, TeamRole role) {}

    /** @param days since the running phase began, or null where none runs */
    public record Figures(int actors, Map<KindGroup, Long> byKind, int documents, @Nullable Long days) {}

    /**
     * @param steps null for those who do not see running work
     * @param roundOf path of the last round about the milestone of a phase, by the phase's name
     */
    public record Glance(
            @Nullable List<NextStep> steps,
            List<Round> open,
            List<Round> decisions,
            List<OpinionRequest> opinions,
            List<FollowedCondition> conditions,
            Map<String, String> roundOf,
            List<Member> team,
            Figures figures,
            boolean directs) {}

    private final InitiativeAccess access;
    private final InboxTasks tasks;
    private final MyTasks myTasks;
    private final RoundList rounds;
    private final Consultations consultations;
    private final ConditionList conditions;
    private final Team team;
    private final People people;
    private final ActorRegister actors;
    private final Documents documents;
    private final Models models;
    private final Moments moments;

    Overview(
            InitiativeAccess access,
            InboxTasks tasks,
            MyTasks myTasks,
            RoundList rounds,
            Consultations consultations,
            ConditionList conditions,
            Team team,
            People people,
            ActorRegister actors,
            Documents documents,
            Models models,
            Moments moments) {
        this.access = access;
        this.tasks = tasks;
        this.myTasks = myTasks;
        this.rounds = rounds;
        this.consultations = consultations;
        this.conditions = conditions;
        this.team = team;
        this.people = people;
        this.actors = actors;
        this.documents = documents;
        this.models = models;
        this.moments = moments;
    }

    public Glance of(Initiative initiative) {
        Sight sight = access.sight(initiative);
        List<Round> all = rounds(initiative.id());
        List<Team.Member> members = team.of(initiative.id());
        UUID reader = people.current().id();
        return new Glance(
                sight.submittedOnly() ? null : steps(initiative.id(), all),
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

    private List<NextStep> steps(UUID initiative, List<Round> all) {
        Set<String> mine = myTasks.page(initiative, MyTasks.Scope.BOTH, null, PageLimit.MAX).items().stream()
                .map(MyTasks.TaskView::id)
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, List<TaskRow>> grouped = new LinkedHashMap<>();
        for (TaskRow row : tasks.openIn(initiative)) {
            String key = row.seat() == null ? row.id() : row.businessKey();
            grouped.computeIfAbsent(key, it -> new ArrayList<>()).add(row);
        }
        Map<UUID, PersonView> names = people.all(grouped.values().stream()
                .flatMap(List::stream)
                .map(TaskRow::assignee)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return grouped.values().stream()
                .map(rows -> step(rows, mine, names, all))
                .toList();
    }

    private NextStep step(List<TaskRow> rows, Set<String> mine, Map<UUID, PersonView> names, List<Round> all) {
        TaskRow first = rows.get(0);
        List<String> who = rows.stream()
                .map(TaskRow::assignee)
                .flatMap(Stream::ofNullable)
                .flatMap(it -> Stream.ofNullable(names.get(it)))
                .map(PersonView::displayName)
                .toList();
        boolean isMine = first.seat() == null && mine.contains(first.id());
        String path = first.seat() != null ? pathOf(first, all) : isMine ? "/tasks/" + first.id() : null;
        return new NextStep(
                models.label(first.process(), first.element(), LocaleContextHolder.getLocale()),
                who,
                rows.size(),
                first.due(),
                path,
                isMine);
    }

    private static @Nullable String pathOf(TaskRow ofSeat, List<Round> all) {
        return ofSeat.process().equals(CONSULTATION) ? "/opinions/" + ofSeat.businessKey() : roundPath(ofSeat, all);
    }

    private static @Nullable String roundPath(TaskRow ballot, List<Round> all) {
        return all.stream()
                .filter(it -> it.open() && it.item().id().toString().equals(ballot.businessKey()))
                .findFirst()
                .map(it -> "/rounds/" + it.id())
                .orElse(null);
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
