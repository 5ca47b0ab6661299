package org.hito.portfolio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.engine.Models;
import org.hito.engine.Processes;
import org.hito.engine.Processes.ProcessNode;
import org.hito.form.FormValue;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.MyTasks;
import org.hito.inbox.TasksOfProcess;
import org.hito.inbox.TasksOfProcess.TaskTrace;
import org.hito.initiative.Initiative;
import org.hito.platform.NotFound;
import org.hito.platform.PageLimit;
import org.hito.project.Project;
import org.hito.project.ProjectAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where the work of an initiative or of a project stands in its diagrams, from the whole life down to the running step. */
@Component
public class LiveDiagram {

    private static final String LIFECYCLE = "initiative-lifecycle";
    private static final String GATING = "project-gating";

    /**
     * Whose diagrams are looked at.
     *
     * @param process of the whole life
     * @param key of that life, the id of its aggregate
     * @param base address under which the diagrams lie
     * @param readable whether the reader may see what was entered at that moment
     */
    public record Life(String process, UUID key, UUID initiative, String base, Predicate<Instant> readable) {}

    /** A step in the list beside the picture; {@code opens} leads to the diagram that it calls. */
    public record Line(String id, String name, String state, boolean human, String path, @Nullable String opens) {}

    /** A diagram on the way down to the one shown. */
    public record Crumb(String name, String path) {}

    /** One diagram of an initiative with its tokens. */
    public record Shown(ProcessNode node, String name, List<Crumb> above, List<String> flows, List<Line> lines) {}

    /**
     * Something that was done at a step, or is open there.
     *
     * @param who who did it or has it now, or null
     * @param path of the task, if the reader may do it
     * @param hidden whether something was entered that the reader may not see yet
     */
    public record Act(
            TaskTrace task, @Nullable String who, @Nullable String path, List<FormValue> form, boolean hidden) {}

    /** @param called diagrams that the step has called, oldest first */
    public record Step(String name, String state, String purpose, List<Act> acts, List<Crumb> called) {}

    private final Processes processes;
    private final Models models;
    private final TasksOfProcess tasks;
    private final MyTasks myTasks;
    private final People people;
    private final EntryReading reading;
    private final HistorySight sight;
    private final ProjectAccess projects;

    LiveDiagram(
            Processes processes,
            Models models,
            TasksOfProcess tasks,
            MyTasks myTasks,
            People people,
            EntryReading reading,
            HistorySight sight,
            ProjectAccess projects) {
        this.processes = processes;
        this.models = models;
        this.tasks = tasks;
        this.myTasks = myTasks;
        this.people = people;
        this.reading = reading;
        this.sight = sight;
        this.projects = projects;
    }

    public Life of(Initiative initiative) {
        return new Life(
                LIFECYCLE,
                initiative.id(),
                initiative.id(),
                "/initiatives/" + initiative.id() + "/diagram",
                at -> sight.mayRead(initiative, at));
    }

    /** The diagrams of a project; its forms are read by whoever sees the work in it. */
    public Life of(Project project) {
        return new Life(
                GATING,
                project.id(),
                project.initiative(),
                "/projects/" + project.id() + "/diagram",
                at -> projects.seesWork(project));
    }

    /** The whole tree; its root is the life. */
    public ProcessNode root(Life life) {
        List<ProcessNode> roots = processes.tree(life.process(), life.key().toString());
        if (roots.isEmpty()) {
            throw new NotFound("problem.diagram-not-found");
        }
        return roots.get(roots.size() - 1);
    }

    /** @param process id of a process of the tree, or null for its root */
    public Shown show(Life life, @Nullable String process) {
        List<ProcessNode> way = way(life, process);
        ProcessNode node = way.get(way.size() - 1);
        String base = life.base();
        return new Shown(
                node,
                name(node),
                way.subList(0, way.size() - 1).stream()
                        .map(it -> new Crumb(name(it), it == way.get(0) ? base : base + "/" + it.id()))
                        .toList(),
                models.flowsWalked(node),
                models.steps(node.definition(), LocaleContextHolder.getLocale()).stream()
                        .map(it -> new Line(
                                it.id(),
                                it.name(),
                                state(node, it.id()),
                                it.kind().human(),
                                base + "/" + node.id() + "/steps/" + it.id(),
                                called(node, it.id())
                                        .reduce((one, later) -> later)
                                        .map(child -> base + "/" + child.id())
                                        .orElse(null)))
                        .toList());
    }

    /** What happened at one step of a process. */
    public Step step(Life life, String process, String element) {
        List<ProcessNode> way = way(life, process);
        ProcessNode node = way.get(way.size() - 1);
        var locale = LocaleContextHolder.getLocale();
        boolean known = models.steps(node.definition(), locale).stream()
                .anyMatch(it -> it.id().equals(element));
        if (!known) {
            throw new NotFound("problem.diagram-not-found");
        }
        return new Step(
                models.label(node.definition(), element, locale),
                state(node, element),
                models.documentation(node.definition(), element, locale),
                acts(life, tasks.at(node.id(), element)),
                called(node, element)
                        .map(it -> new Crumb(name(it), life.base() + "/" + it.id()))
                        .toList());
    }

    private List<Act> acts(Life life, List<TaskTrace> traces) {
        Map<UUID, PersonView> names = people.all(traces.stream()
                .flatMap(it -> Stream.of(it.assignee(), it.doneBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<String> mine = traces.stream().anyMatch(TaskTrace::open)
                ? myTasks.page(life.initiative(), MyTasks.Scope.BOTH, null, PageLimit.MAX).items().stream()
                        .map(MyTasks.TaskView::id)
                        .collect(Collectors.toSet())
                : Set.of();
        return traces.stream().map(it -> act(life, it, names, mine)).toList();
    }

    private Act act(Life life, TaskTrace trace, Map<UUID, PersonView> names, Set<String> mine) {
        UUID person = trace.open() ? trace.assignee() : trace.doneBy();
        PersonView who = person == null ? null : names.get(person);
        boolean entered = trace.doneAt() != null && trace.seat() == null;
        boolean visible = entered && life.readable().test(Objects.requireNonNull(trace.doneAt()));
        return new Act(
                trace,
                who == null ? null : who.displayName(),
                trace.open() && mine.contains(trace.id()) ? "/tasks/" + trace.id() : null,
                visible ? reading.form(trace.id()) : List.of(),
                entered && !visible);
    }

    private String name(ProcessNode node) {
        return models.name(node.definition(), LocaleContextHolder.getLocale());
    }

    private static String state(ProcessNode node, String element) {
        return node.activeElements().contains(element)
                ? "ACTIVE"
                : node.finishedElements().contains(element) ? "DONE" : "OPEN";
    }

    private static Stream<ProcessNode> called(ProcessNode node, String element) {
        return node.children().stream().filter(it -> element.equals(it.callElement()));
    }

    /** From the root down to the process; 404 for one that belongs to another life. */
    private List<ProcessNode> way(Life life, @Nullable String process) {
        ProcessNode root = root(life);
        return process == null
                ? List.of(root)
                : find(root, process).orElseThrow(() -> new NotFound("problem.diagram-not-found"));
    }

    private static Optional<List<ProcessNode>> find(ProcessNode node, String process) {
        if (node.id().equals(process)) {
            return Optional.of(List.of(node));
        }
        return node.children().stream()
                .flatMap(it -> find(it, process).stream())
                .findFirst()
                .map(below -> {
                    List<ProcessNode> way = new ArrayList<>(List.of(node));
                    way.addAll(below);
                    return way;
                });
    }
}
