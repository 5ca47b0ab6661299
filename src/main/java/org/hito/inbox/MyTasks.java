package org.hito.inbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.identity.People;
import org.hito.initiative.Initiatives;
import org.hito.platform.BadInput;
import org.hito.platform.CurrentActor;
import org.hito.platform.Cursor;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tasks of the acting person: those that are theirs and those that they may take, over all initiatives, by due date. */
@Component
public class MyTasks {

    /** Which of my tasks: assigned to me, free for me to take, or both. */
    public enum Scope {
        MINE,
        AVAILABLE,
        BOTH;

        public static Scope of(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return BOTH;
            }
            return switch (text) {
                case "mine" -> MINE;
                case "available" -> AVAILABLE;
                default -> throw new BadInput("problem.bad-scope");
            };
        }
    }

    public record Named(UUID id, String name) {}

    /**
     * A task as its reader sees it.
     *
     * @param subject what it is about, where the name of the task does not tell: what is voted
     */
    public record TaskView(
            String id,
            String definition,
            String name,
            @Nullable String subject,
            String form,
            @Nullable Named initiative,
            @Nullable Named project,
            @Nullable String assignee,
            Instant created,
            @Nullable Instant due) {}

    private static final int COUNT_CAP = 100;

    private final TaskTable table;
    private final Audience audience;
    private final CurrentActor currentActor;
    private final Initiatives initiatives;
    private final ObjectProvider<ProjectNames> projects;
    private final ObjectProvider<TaskSubjects> subjects;
    private final People people;
    private final TaskNames taskNames;

    MyTasks(
            TaskTable table,
            Audience audience,
            CurrentActor currentActor,
            Initiatives initiatives,
            ObjectProvider<ProjectNames> projects,
            ObjectProvider<TaskSubjects> subjects,
            People people,
            TaskNames taskNames) {
        this.table = table;
        this.audience = audience;
        this.currentActor = currentActor;
        this.initiatives = initiatives;
        this.projects = projects;
        this.subjects = subjects;
        this.people = people;
        this.taskNames = taskNames;
    }

    public PageOf<TaskView> page(@Nullable UUID initiative, Scope scope, @Nullable String after, int limit) {
        UUID person = currentActor.person();
        Cursor cursor = Cursor.parse(after, 2);
        List<TaskRow> rows = table.page(
                person,
                audience.keysOf(person),
                scope != Scope.AVAILABLE,
                scope != Scope.MINE,
                initiative,
                cursor == null ? null : cursor.instant(0),
                cursor == null ? null : cursor.part(1),
                limit + 1);
        PageOf<TaskRow> page =
                PageOf.cut(rows, limit, it -> Cursor.of(it.due() == null ? TaskTable.NO_DUE : it.due(), it.id()));
        var names = initiatives.names(page.items().stream()
                .map(TaskRow::initiative)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList());
        Map<UUID, String> projectNames = projectNames(page.items());
        Map<String, String> about = subjects(page.items());
        String assignee = page.items().stream().anyMatch(it -> it.assignee() != null)
                ? people.find(person).map(it -> it.username()).orElse(null)
                : null;
        return page.map(row -> view(
                row,
                row.initiative() == null ? null : names.get(row.initiative()),
                projectNames,
                about.get(row.businessKey()),
                row.assignee() == null ? null : assignee));
    }

    /** At most a hundred: a badge says "99+". */
    public int count() {
        UUID person = currentActor.person();
        return table.count(person, audience.keysOf(person), COUNT_CAP);
    }

    /** A task that the acting person may see; 404 for all others. */
    public TaskView view(String id) {
        TaskRow row = inHand(id).row();
        String assignee = row.assignee() == null
                ? null
                : people.find(row.assignee()).map(it -> it.username()).orElse(null);
        String initiative = row.initiative() == null
                ? null
                : initiatives.names(List.of(row.initiative())).get(row.initiative());
        return view(
                row,
                initiative,
                projectNames(List.of(row)),
                subjects(List.of(row)).get(row.businessKey()),
                assignee);
    }

    /** Nothing is asked where no task is about a project. */
    private Map<UUID, String> projectNames(List<TaskRow> rows) {
        Set<UUID> ids =
                rows.stream().map(TaskRow::project).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : projects.stream()
                        .flatMap(it -> it.names(ids).entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nothing is asked where no task is of a process that tells. */
    private Map<String, String> subjects(List<TaskRow> rows) {
        Map<String, String> all = new HashMap<>();
        subjects.forEach(it -> {
            Set<String> keys = rows.stream()
                    .filter(row -> it.processes().contains(row.process()))
                    .map(TaskRow::businessKey)
                    .collect(Collectors.toSet());
            if (!keys.isEmpty()) {
                all.putAll(it.subjects(keys));
            }
        });
        return all;
    }

    /** Whether the acting person may complete tasks in this initiative now: holders of tasks may upload to it. */
    public boolean holdsTaskIn(UUID initiative) {
        UUID person = currentActor.person();
        return !table.page(person, audience.keysOf(person), true, true, initiative, null, null, 1)
                .isEmpty();
    }

    TaskInHand inHand(String id) {
        UUID person = currentActor.person();
        TaskInHand task = table.find(id).orElseThrow(() -> new NotFound("problem.task-not-found"));
        boolean mine =
                person.equals(task.row().assignee()) || person.equals(task.row().doneBy());
        if ((!mine || Audience.inPerson(task.audience())) && !audience.answers(person, task.audience())) {
            throw new NotFound("problem.task-not-found");
        }
        return task;
    }

    private TaskView view(
            TaskRow row,
            @Nullable String initiative,
            Map<UUID, String> projectNames,
            @Nullable String subject,
            @Nullable String assignee) {
        return new TaskView(
                row.id(),
                row.kebab(),
                taskNames.of(row),
                subject,
                row.form(),
                row.initiative() == null || initiative == null ? null : new Named(row.initiative(), initiative),
                named(row.project(), projectNames),
                assignee,
                row.created(),
                row.due());
    }

    private static @Nullable Named named(@Nullable UUID id, Map<UUID, String> names) {
        String name = id == null ? null : names.get(id);
        return id == null || name == null ? null : new Named(id, name);
    }
}
