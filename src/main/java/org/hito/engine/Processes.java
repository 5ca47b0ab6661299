package org.hito.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The few calls into the engine that use cases make. Everything runs in the caller's transaction. Processes are named by
 * their business key, which is the id of the aggregate that they move.
 */
public interface Processes {

    /** Starts the latest version of a process. */
    void start(String process, String businessKey, Map<String, Object> facts);

    /** Tells the process of that key what has happened; false where nothing waits for it. */
    boolean tell(String message, String process, String businessKey, Map<String, Object> facts);

    /** Completes a user task; {@link org.hito.platform.StateMoved} if it is gone. */
    void completeTask(String task, Map<String, Object> facts);

    /** Suspends all instances below the root of that key, never the root itself. */
    void suspendBelow(String rootProcess, String businessKey);

    /** Activates what {@link #suspendBelow} has suspended. */
    void activateBelow(String rootProcess, String businessKey);

    /** Moves the open timer at an element; nothing happens where none is open. */
    void moveTimer(String process, String businessKey, String elementId, Instant due);

    /** All processes that ever ran for a key and everything that they called, newest root last. */
    List<ProcessNode> tree(String rootProcess, String businessKey);

    /**
     * A process instance in its tree.
     *
     * @param state ACTIVE, SUSPENDED, COMPLETED or CANCELLED
     * @param activeElements element ids that hold a token now
     * @param finishedElements element ids that were left
     * @param visits when each element was reached and left
     * @param order every element that was reached, again and again, in the order of reaching
     */
    record ProcessNode(
            String id,
            String definition,
            String definitionId,
            int version,
            String state,
            @Nullable String callElement,
            List<String> activeElements,
            List<String> finishedElements,
            Map<String, Visits> visits,
            List<String> order,
            List<ProcessNode> children) {

        /**
         * Whether a token has gone from one element to the next. The engine keeps no record of flows: one that leads back was
         * taken only if its target was entered again after its source had been left.
         */
        public boolean went(String from, String to) {
            Visits source = visits.get(from);
            Visits target = visits.get(to);
            return source != null
                    && target != null
                    && source.firstLeft() != null
                    && !target.lastEntered().isBefore(source.firstLeft());
        }

        /** Whether a gateway that takes one way took the one to this element: of all its ways it was the next to be entered. */
        public boolean chose(String gateway, Collection<String> ways, String element) {
            boolean passed = false;
            for (String entered : order) {
                if (passed && ways.contains(entered)) {
                    if (entered.equals(element)) {
                        return true;
                    }
                    passed = false;
                }
                passed |= entered.equals(gateway);
            }
            return false;
        }
    }

    /** @param firstLeft null while it has not been left once */
    record Visits(Instant lastEntered, @Nullable Instant firstLeft) {

        Visits and(Visits later) {
            return new Visits(later.lastEntered, firstLeft == null ? later.firstLeft : firstLeft);
        }
    }

    /** Where a process stands in the tree of another, by its business key: for "where am I" on a task. */
    Optional<ProcessNode> node(String process, String businessKey);
}
