package org.hito.project;

/** How a project reaches its firms (Q33). */
public enum Intervention {
    ASSOCIATIVE_GROUPS,
    ANCHOR_FIRM,
    ONE_TO_ONE
}
