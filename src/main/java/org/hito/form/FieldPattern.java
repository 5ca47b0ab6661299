package org.hito.form;

import com.google.re2j.Pattern;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A regular expression in RE2, whose time grows with the text only, and an example that satisfies it. */
public record FieldPattern(String expression, String example) {
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    /** Whether the expression is found in the text, as Camunda Forms does; anchors are the author's. */
    public boolean accepts(String text) {
        return COMPILED.computeIfAbsent(expression, Pattern::compile)
                .matcher(text)
                .find();
    }
}
