package org.hito.document;

import org.hito.initiative.InitiativeAccess.Sight;

/** A module's say in who reads a file of an initiative that they see; refuses by a problem. */
public interface ReadRule {

    void check(DocumentView document, Sight sight);
}
