package org.hito.engine;

import java.util.Locale;
import java.util.Optional;

/** Deployed models as people read them. */
public interface Models {

    /** BPMN XML of the latest version with labels in the asked language; empty for an unknown process. */
    Optional<String> xml(String process, Locale locale);

    /** What an element is called; its id where it has no label. */
    String label(String process, String elementId, Locale locale);

    /** What the documentation of an element tells the person doing it; empty text where there is none. */
    String documentation(String process, String elementId, Locale locale);
}
