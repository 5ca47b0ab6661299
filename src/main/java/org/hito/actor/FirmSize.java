package org.hito.actor;

/** Size of a firm; any may take part (Q33). */
public enum FirmSize {
    LARGE,
    MEDIUM,
    SMALL,
    MICRO
}
