package org.hito.council.advisory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hito.council.WorkingDays;
import org.hito.engine.Processes;
import org.hito.inbox.InboxTasks;
import org.hito.initiative.InitiativeResumed;
import org.hito.initiative.InitiativeWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open consultations end with their initiative, and get the time back that it was on hold. */
@Component
class OpinionsOfInitiative {

    private static final String DEADLINE = "BoundaryEvent_OpinionDeadline";

    private final OpinionTable table;
    private final CloseConsultation close;
    private final WorkingDays days;
    private final OpinionTrail trail;
    private final Processes processes;
    private final InboxTasks tasks;

    OpinionsOfInitiative(
            OpinionTable table,
            CloseConsultation close,
            WorkingDays days,
            OpinionTrail trail,
            Processes processes,
            InboxTasks tasks) {
        this.table = table;
        this.close = close;
        this.days = days;
        this.trail = trail;
        this.processes = processes;
        this.tasks = tasks;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeWithdrawn event) {
        open(event.initiative()).forEach(it -> close.end(it, ConsultationEnd.WITHDRAWN, null, null));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InitiativeResumed event) {
        for (OpinionRequest request : open(event.initiative())) {
            Instant deadline = days.endOfDayFrom(request.deadline().plus(event.heldFor()));
            table.moveDeadline(request.id(), deadline);
            trail.deadlineMoved(request, deadline);
            processes.moveTimer(CloseConsultation.PROCESS, request.id().toString(), DEADLINE, deadline);
            tasks.due(CloseConsultation.PROCESS, request.id().toString(), deadline);
        }
    }

    private List<OpinionRequest> open(UUID initiative) {
        return table.ofInitiative(initiative).stream()
                .filter(OpinionRequest::open)
                .toList();
    }
}
