package org.hito.notification;

import java.util.Optional;

/**
 * A kind of thing that people can be told of; each chooses how often. A new kind is one class that implements this, listens to
 * its event with a plain {@code @EventListener} and puts it into the {@link Outbox}, and its texts: what {@link News} names, and
 * {@code NoticeKind.<name>}.
 */
interface NoticeKind {

    /** A constant, as choices and the API name it. */
    String name();

    /** Smaller comes first on the page of choices. */
    int order();

    /** Asked every minute, for what no event tells but the calendar: puts into the outbox what is due, under a key told once. */
    default void remind() {}

    /**
     * What is to be told, asked after the transaction and again for the daily mail: nothing if it is over by now. Called in the
     * language of the reader.
     */
    Optional<News> news(Occasion occasion);
}
