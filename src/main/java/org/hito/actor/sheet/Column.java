package org.hito.actor.sheet;

/** What a column may hold. Its heading is {@code Column.<NAME>} in i18n, other words for it {@code Column.<NAME>.also}. */
enum Column {
    NAME,
    TAX_ID,
    /** Chambers keep it apart from the number. */
    CHECK_DIGIT,
    KIND,
    SIZE,
    CHAIN_LINKS,
    ANCHOR,
    CONSTITUTED,
    MUNICIPALITY
}
