package org.hito.project;

/** Whether a project moves. */
public enum ProjectStatus {
    ACTIVE,
    HELD,
    KILLED,
    CLOSED
}
