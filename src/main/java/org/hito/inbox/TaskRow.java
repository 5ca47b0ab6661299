package org.hito.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as it lies in the projection. */
public record TaskRow(
        String id,
        String process,
        String processDefinition,
        String processInstance,
        String businessKey,
        String element,
        String form,
        @Nullable UUID initiative,
        @Nullable UUID project,
        @Nullable UUID seat,
        @Nullable UUID assignee,
        Instant created,
        @Nullable Instant due,
        State state,
        boolean held,
        @Nullable Instant doneAt,
        @Nullable UUID doneBy) {

    public enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    TaskFacts facts() {
        return new TaskFacts(id, process, businessKey, kebab(), form, initiative, seat);
    }

    /** {@code UserTask_RecordCommitments} as {@code record-commitments}. */
    public String kebab() {
        return kebab(element);
    }

    static String kebab(String element) {
        String name = element.substring(element.indexOf('_') + 1);
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
