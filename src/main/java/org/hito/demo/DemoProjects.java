package org.hito.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.council.CastBallot;
import org.hito.council.RoundList;
import org.hito.council.RoundStatus;
import org.hito.council.advisory.CloseConsultation;
import org.hito.demo.Story.Cast;
import org.hito.demo.Story.Decided;
import org.hito.demo.Story.Venture;
import org.hito.inbox.InboxTasks;
import org.hito.inbox.TaskRow;
import org.hito.project.ProposeProjectStart;
import org.hito.project.RecordSpending;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Projects, each played to the gate where its story leaves it; whatever comes first in time is done first. */
@Component
@Profile("demo")
class DemoProjects {

    private static final String DIRECTOR = "director";
    private static final String OPINION = "give-opinion";
    private static final String GROUP = "group";
    private static final String VOTE = "vote-on-milestone";
    private static final Set<String> ASKED = Set.of(OPINION, VOTE);
    private static final int DAYS_TO_ANSWER = 3;
    private static final Set<String> GATES = Set.of("decide-gate", "decide-unmet");
    private static final Set<String> ONLY_BEFORE_A_GATE = Set.of("resume-project", "decide-gate", "decide-unmet");

    private final DemoActs acts;
    private final DemoTexts texts;
    private final ProposeProjectStart propose;
    private final RecordSpending spend;
    private final InboxTasks tasks;
    private final RoundList rounds;
    private final CastBallot ballots;
    private final CloseConsultation endOpinions;
    private final DemoInitiatives initiatives;
    private final DemoGroups groups;
    private final JsonMapper json;

    DemoProjects(
            DemoActs acts,
            DemoTexts texts,
            ProposeProjectStart propose,
            RecordSpending spend,
            InboxTasks tasks,
            RoundList rounds,
            CastBallot ballots,
            CloseConsultation endOpinions,
            DemoInitiatives initiatives,
            DemoGroups groups,
            JsonMapper json) {
        this.acts = acts;
        this.texts = texts;
        this.propose = propose;
        this.spend = spend;
        this.tasks = tasks;
        this.rounds = rounds;
        this.ballots = ballots;
        this.endOpinions = endOpinions;
        this.initiatives = initiatives;
        this.groups = groups;
        this.json = json;
    }

    /** A project under way in the story; {@code day} is when something happens to it next. */
    private record Way(Venture venture, UUID initiative, UUID project, Deque<Decided> gates, LocalDate day) {

        Way in(int days) {
            return new Way(venture, initiative, project, gates, day.plusDays(days));
        }
    }

    void play(List<Venture> ventures) {
        acts.begin();
        PriorityQueue<Venture> ideas = new PriorityQueue<>(Comparator.comparing(Venture::day));
        ideas.addAll(ventures);
        PriorityQueue<Way> ways = new PriorityQueue<>(Comparator.comparing(Way::day));
        while (!ideas.isEmpty() || !ways.isEmpty()) {
            Venture idea = ideas.peek();
            Way way = ways.peek();
            if (way == null || idea != null && idea.day().isBefore(way.day())) {
                ways.add(begun(ideas.remove()));
            } else {
                ways.remove();
                goOn(way).ifPresent(ways::add);
            }
        }
    }

    private Way begun(Venture venture) {
        UUID initiative = initiatives.named(venture.initiative());
        ObjectNode told = texts.answers(
                "propose-project", Map.of("propose-project", venture.proposal()), venture.words(), venture.day());
        if (told.has(GROUP)) {
            told.put(GROUP, groups.id(initiative, told.path(GROUP).asString()).toString());
        }
        UUID project = acts.as(venture.by(), venture.day(), () -> propose.submitted(initiative, told)
                .id());
        return new Way(venture, initiative, project, new ArrayDeque<>(venture.gates()), venture.day())
                .in(venture.every());
    }

    /** Does one thing, or nothing where the story ends. */
    private Optional<Way> goOn(Way way) {
        Venture venture = way.venture();
        Optional<TaskRow> open = open(way).findFirst();
        if (open.isEmpty()
                || way.gates().isEmpty()
                        && ONLY_BEFORE_A_GATE.contains(open.get().kebab())) {
            spendings(way);
            return Optional.empty();
        }
        TaskRow task = open.get();
        switch (task.kebab()) {
            case OPINION ->
                acts.run(
                        DIRECTOR,
                        way.day(),
                        () -> endOpinions.byDirector(
                                UUID.fromString(task.businessKey()), "Ya se oyó a quienes conocen el tema de cerca."));
            case VOTE -> votes(way);
            default ->
                acts.complete(
                        DIRECTOR,
                        way.initiative(),
                        task.id(),
                        task.form(),
                        answers(way, task),
                        venture.words(),
                        way.day());
        }
        boolean asked = open(way).anyMatch(it -> ASKED.contains(it.kebab()));
        return Optional.of(way.in(asked ? DAYS_TO_ANSWER : venture.every()));
    }

    private Stream<TaskRow> open(Way way) {
        return tasks.openIn(way.initiative()).stream()
                .filter(it -> way.project().equals(it.project()));
    }

    private Map<String, ObjectNode> answers(Way way, TaskRow task) {
        if (!GATES.contains(task.kebab())) {
            return way.venture().data() == null ? Map.of() : way.venture().data();
        }
        Decided decided = way.gates().remove();
        ObjectNode answer =
                json.createObjectNode().put("decision", decided.decision()).put("grounds", decided.grounds());
        if (decided.until() != null) {
            answer.put("until", decided.until().toString());
        }
        return Map.of(task.form(), answer);
    }

    private void votes(Way way) {
        List<Cast> casts =
                way.venture().votes() == null ? List.of() : way.venture().votes();
        UUID round = acts.as(DIRECTOR, way.day(), () -> rounds.page(
                        new RoundList.Filter(way.initiative(), null, RoundStatus.OPEN), null, 1)
                .items()
                .get(0)
                .id());
        for (Cast cast : casts) {
            boolean open = open(way).anyMatch(it -> it.kebab().equals(VOTE));
            if (open) {
                acts.run(cast.by(), way.day(), () -> ballots.execute(round, cast.said()));
            }
        }
    }

    private void spendings(Way way) {
        if (way.venture().spendings() != null) {
            way.venture()
                    .spendings()
                    .forEach(it -> acts.run(
                            DIRECTOR,
                            way.day(),
                            () -> spend.submitted(
                                    way.project(), it.put("spentOn", way.day().toString()))));
        }
    }
}
