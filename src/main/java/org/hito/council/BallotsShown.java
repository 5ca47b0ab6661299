package org.hito.council;

/** When recorded ballots are shown to those who see the round. After the closing all of them are. */
public enum BallotsShown {
    /** Each ballot as soon as it is cast. */
    AT_ONCE,
    /** The count and what is still possible at once, who voted what at the closing. */
    COUNT_AT_ONCE,
    /** Until the closing only who has voted, so that not even the count tells. */
    AT_CLOSING
}
