package org.hito.project;

/** Where a project is on its way. */
public enum ProjectStage {
    IDEA,
    SCREENING,
    FORMULATION,
    EXECUTION,
    CLOSED
}
