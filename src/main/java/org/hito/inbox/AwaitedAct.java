package org.hito.inbox;

import java.util.Map;

/**
 * Something that waits for the acting person and is no task: a line that leads to the page where it is done.
 *
 * @param key of the sentence
 * @param args its named placeholders
 */
public record AwaitedAct(String key, Map<String, String> args, String path) {

    public AwaitedAct {
        args = Map.copyOf(args);
    }
}
