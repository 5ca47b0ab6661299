package org.hito.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * The engine's history for pictures: process instances and the steps they took. Who did a task and when is kept by the inbox,
 * so the engine's copy of it, three statements a task, is not written.
 */
class HistoryOfSteps implements HistoryLevel {

    static final String NAME = "steps";

    private static final String TASKS = HistoryEventTypes.TASK_INSTANCE_CREATE.getEntityType();

    @Override
    public int getId() {
        return 40;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        return HISTORY_LEVEL_ACTIVITY.isHistoryEventProduced(event, entity) && !TASKS.equals(event.getEntityType());
    }
}
