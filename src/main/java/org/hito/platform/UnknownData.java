package org.hito.platform;

import java.util.List;

/** A request brings keys that have no place in it. */
public class UnknownData extends InvalidData {

    /**
     * @param keys dotted paths with {@code [n]} for rows
     * @param message how to mend it, in the reader's language
     */
    public UnknownData(List<String> keys, String message) {
        super(
                keys.stream().map(key -> new Error(key, "unknown", message)).toList(),
                "problem.unknown-keys",
                String.join(", ", keys));
    }
}
