package org.hito.council.advisory;

/** What an adviser thinks of what was asked. */
public enum Opinion {
    FAVOURABLE,
    FAVOURABLE_WITH_REMARKS,
    UNFAVOURABLE
}
