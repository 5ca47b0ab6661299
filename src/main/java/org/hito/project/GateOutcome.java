package org.hito.project;

/** What is decided at a gate. */
public enum GateOutcome {
    GO,
    HOLD,
    RECYCLE,
    KILL
}
