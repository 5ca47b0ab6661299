package org.hito.actor.contact;

/** What a person may be reached for. */
public enum ContactPurpose {
    PARTICIPATION,
    SERVICES,
    NEWS
}
