package org.hito.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.engine.Processes;
import org.hito.platform.CurrentActor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What use cases of other modules do to tasks; always inside their transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InboxTasks {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int MOST = 50;

    private final TaskTable table;
    private final Processes processes;
    private final CurrentActor currentActor;
    private final Clock clock;

    InboxTasks(TaskTable table, Processes processes, CurrentActor currentActor, Clock clock) {
        this.table = table;
        this.processes = processes;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Completes the open task of a seat whose act was done elsewhere: a ballot cast directly, a recusal. */
    public void completeForSeat(String businessKey, UUID seat) {
        for (TaskRow row : table.openOf(businessKey, seat)) {
            table.doneElsewhere(
                    row.id(), currentActor.get().person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            processes.completeTask(row.id(), Map.of());
        }
    }

    /** Completes the open task of an element whose act was done on its own page; false where none is open. */
    public boolean completeElsewhere(String businessKey, String element, Map<String, Object> facts) {
        List<TaskRow> open = table.openOf(businessKey, null).stream()
                .filter(row -> row.element().equals(element))
                .toList();
        for (TaskRow row : open) {
            table.doneElsewhere(
                    row.id(), currentActor.get().person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            processes.completeTask(row.id(), facts);
        }
        return !open.isEmpty();
    }

    /** Tasks of an initiative wait, or go on. */
    public void hold(UUID initiative, boolean held) {
        table.hold(initiative, held);
    }

    /** People who no longer have a role give back the tasks that they had taken in it. */
    public void giveBack(Collection<UUID> people, String role, UUID holder) {
        table.release(people, role + "@" + holder);
    }

    public void due(String process, String businessKey, Instant due) {
        table.due(process, businessKey, due);
    }

    /** Open tasks of an initiative, for whoever sees its running work. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<TaskRow> openIn(UUID initiative) {
        return table.openIn(initiative);
    }

    /** Open tasks of an initiative that whoever has this role in it may take now, by due date. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<TaskRow> openTo(String role, UUID initiative) {
        return table.page(NOBODY, new String[] {role + "@" + initiative}, false, true, initiative, null, null, MOST);
    }
}
