package org.hito.notification;

/** How soon a person is told of a kind of thing. */
public enum Frequency {
    AT_ONCE,
    DAILY,
    NEVER
}
