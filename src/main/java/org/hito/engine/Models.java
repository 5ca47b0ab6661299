package org.hito.engine;

import java.util.Locale;
import java.util.Optional;

/** Deployed models as people read them. */
public interface Models {

    /** BPMN XML of the latest version with labels in the asked language; empty for an unknown process. */
    Optional<String> xml(String process, Locale locale);

    /** What an element is called; its id where it has no label. */
    String label(String process, String elementId, Locale locale);

    /** What an element is called in the version of the process that an instance runs with. */
    String label(String process, String processDefinitionId, String elementId, Locale locale);

    /** What a process is called; its id where it has no name. */
    String name(String process, Locale locale);

    /** A step that people know: a task, a call, an event, without gateways and flows. */
    record Step(String id, String name, Kind kind, @org.jspecify.annotations.Nullable String calls) {}

    enum Kind {
        TASK,
        AUTOMATIC,
        CALL,
        EVENT;

        /** Whether people do something there. */
        public boolean human() {
            return this == TASK || this == CALL;
        }
    }

    /** The steps of the latest version, in the order of the diagram. */
    java.util.List<Step> steps(String process, Locale locale);

    /**
     * A step that people do next.
     *
     * @param when the answer of the gateway that leads there, or null where there is no question
     */
    record Next(String name, @org.jspecify.annotations.Nullable String when) {}

    /** The tasks and calls that come next after an element, past gateways and automatic steps; none at the end. */
    java.util.List<Next> following(String process, String elementId, Locale locale);

    /** Ids of the flows on which a token went. */
    java.util.List<String> flowsWalked(Processes.ProcessNode node);

    /** What the documentation of an element tells the person doing it; empty text where there is none. */
    String documentation(String process, String elementId, Locale locale);
}
