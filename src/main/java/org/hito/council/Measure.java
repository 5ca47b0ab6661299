package org.hito.council;

import com.fasterxml.jackson.annotation.JsonValue;

/** How many it takes: an exact share that has to be exceeded, or a head count that has to be met. */
public sealed interface Measure permits Share, HeadCount {

    boolean isMetBy(int count, int total);

    /** Exactly at the edge, where a chair may break the tie; a head count has no such edge. */
    boolean isTiedBy(int count, int total);

    /** The smallest count that meets it. */
    int fewest(int total);

    /** As it is written and read: {@code 1/2} or {@code 4}. */
    @JsonValue
    String text();

    /** Written like {@code 1/2} for a share or {@code 4} for a head count. */
    static Measure of(String text) {
        return text.indexOf('/') < 0 ? HeadCount.of(text) : Share.of(text);
    }
}
