package org.hito.identity;

/** What a person may be in the product as a whole; seats of bodies and teams of initiatives come on top. */
public enum Role {
    DIRECTOR,
    PROFESSIONAL,
    SECRETARY,
    AUDITOR,
    ADMINISTRATOR
}
