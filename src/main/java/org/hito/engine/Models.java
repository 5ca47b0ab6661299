package org.hito.engine;

import java.util.Locale;
import java.util.Optional;

/** Deployed models as people read them. */
public interface Models {

    /** BPMN XML of the latest version with labels in the asked language; empty for an unknown process. */
    Optional<String> xml(String process, Locale locale);

    /** What an element is called; its id where it has no label. */
    String label(String process, String elementId, Locale locale);

    /** What a process is called; its id where it has no name. */
    String name(String process, Locale locale);

    /** A step that people know: a task, a call, an event, without gateways and flows. */
    record Step(String id, String name, Kind kind, @org.jspecify.annotations.Nullable String calls) {}

    enum Kind {
        TASK,
        AUTOMATIC,
        CALL,
        EVENT
    }

    /** The steps of the latest version, in the order of the diagram. */
    java.util.List<Step> steps(String process, Locale locale);

    /** Ids of the flows whose both ends are among the elements. */
    java.util.List<String> flowsBetween(String process, java.util.Set<String> elements);

    /** What the documentation of an element tells the person doing it; empty text where there is none. */
    String documentation(String process, String elementId, Locale locale);
}
