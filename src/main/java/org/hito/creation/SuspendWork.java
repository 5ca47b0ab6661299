package org.hito.creation;

import java.util.UUID;
import org.hito.engine.Processes;
import org.hito.inbox.InboxTasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets running phases, votes and their tasks rest, or go on. */
@Component
public class SuspendWork {

    private final Processes processes;
    private final InboxTasks tasks;
    private final Reopenings reopenings;

    SuspendWork(Processes processes, InboxTasks tasks, Reopenings reopenings) {
        this.processes = processes;
        this.reopenings = reopenings;
        this.tasks = tasks;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void execute(UUID initiative) {
        processes.suspendBelow(PhaseModels.LIFECYCLE, initiative.toString());
        reopenings
                .open(initiative)
                .forEach(it -> processes.suspendBelow(
                        PhaseModels.REOPENING, it.condition().toString()));
        tasks.hold(initiative, true);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void lift(UUID initiative) {
        processes.activateBelow(PhaseModels.LIFECYCLE, initiative.toString());
        reopenings
                .open(initiative)
                .forEach(it -> processes.activateBelow(
                        PhaseModels.REOPENING, it.condition().toString()));
        tasks.hold(initiative, false);
    }
}
