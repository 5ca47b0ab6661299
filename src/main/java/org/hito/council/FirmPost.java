package org.hito.council;

/** What an adviser is in the firm; others do not speak for it (Q31). */
public enum FirmPost {
    PRESIDENT,
    MANAGER,
    DIRECTOR
}
