package org.hito.portfolio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.council.Round;
import org.hito.council.RoundList;
import org.hito.council.RoundStatus;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.inbox.InboxTasks;
import org.hito.inbox.MyTasks;
import org.hito.inbox.TaskNames;
import org.hito.inbox.TaskRow;
import org.hito.platform.PageLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be done next and who has it. */
@Component
public class NextSteps {

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

    private final RoundList rounds;
    private final InboxTasks tasks;
    private final MyTasks myTasks;
    private final People people;
    private final TaskNames names;

    NextSteps(RoundList rounds, InboxTasks tasks, MyTasks myTasks, People people, TaskNames names) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.myTasks = myTasks;
        this.people = people;
        this.names = names;
    }

    /** @param rounds of the initiative, for those steps that are ballots */
    List<NextStep> of(UUID initiative, List<Round> rounds) {
        return of(initiative, rounds, row -> true);
    }

    /** The same of one project of the initiative. */
    public List<NextStep> ofProject(UUID initiative, UUID project) {
        return of(
                initiative,
                rounds.page(new RoundList.Filter(initiative, null, RoundStatus.OPEN), null, PageLimit.MAX)
                        .items(),
                row -> project.equals(row.project()));
    }

    private List<NextStep> of(UUID initiative, List<Round> rounds, Predicate<TaskRow> asked) {
        Map<String, List<TaskRow>> grouped = new LinkedHashMap<>();
        for (TaskRow row : tasks.openIn(initiative)) {
            if (asked.test(row)) {
                String key = row.seat() == null ? row.id() : row.businessKey();
                grouped.computeIfAbsent(key, it -> new ArrayList<>()).add(row);
            }
        }
        Set<String> mine = myTasks.page(initiative, MyTasks.Scope.BOTH, null, PageLimit.MAX).items().stream()
                .map(MyTasks.TaskView::id)
                .collect(Collectors.toSet());
        Map<UUID, PersonView> names = people.all(grouped.values().stream()
                .flatMap(List::stream)
                .map(TaskRow::assignee)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return grouped.values().stream()
                .map(rows -> step(rows, mine, names, rounds))
                .toList();
    }

    private NextStep step(List<TaskRow> rows, Set<String> mine, Map<UUID, PersonView> names, List<Round> rounds) {
        TaskRow first = rows.get(0);
        List<String> who = rows.stream()
                .map(TaskRow::assignee)
                .flatMap(Stream::ofNullable)
                .flatMap(it -> Stream.ofNullable(names.get(it)))
                .map(PersonView::displayName)
                .toList();
        boolean isMine = first.seat() == null && mine.contains(first.id());
        String path = first.seat() != null ? pathOf(first, rounds) : isMine ? "/tasks/" + first.id() : null;
        return new NextStep(this.names.of(first), who, rows.size(), first.due(), path, isMine);
    }

    private static @Nullable String pathOf(TaskRow ofSeat, List<Round> rounds) {
        return ofSeat.process().equals(CONSULTATION) ? "/opinions/" + ofSeat.businessKey() : roundPath(ofSeat, rounds);
    }

    private static @Nullable String roundPath(TaskRow ballot, List<Round> rounds) {
        return rounds.stream()
                .filter(it -> it.open() && it.item().id().toString().equals(ballot.businessKey()))
                .findFirst()
                .map(it -> "/rounds/" + it.id())
                .orElse(null);
    }
}
