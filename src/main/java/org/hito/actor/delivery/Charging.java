package org.hito.actor.delivery;

/** Whether a firm pays for a service (Q37). */
public enum Charging {
    FREE,
    CHARGED
}
