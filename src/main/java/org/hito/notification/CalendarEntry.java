package org.hito.notification;

import java.time.Instant;

/**
 * Something with a time and a place, as calendars take it.
 *
 * @param uid stays the same for the same thing, so that a changed one replaces the old
 * @param sequence counts its changes
 * @param stamp when it was said
 */
record CalendarEntry(
        String uid,
        int sequence,
        String title,
        String description,
        String place,
        Instant start,
        Instant end,
        Instant stamp,
        String url,
        boolean cancelled) {}
