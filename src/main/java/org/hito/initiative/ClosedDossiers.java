package org.hito.initiative;

import java.util.UUID;

/** Dossiers of initiatives that are closed to one who sees the rest; implemented by the module that knows of conflicts of interest. */
public interface ClosedDossiers {

    /** Whether the acting person, who sits in a deciding body, may open none of the initiative. */
    boolean areClosed(UUID initiative);
}
