package org.hito.council;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** A sentence kept as its text key and arguments, so that page, trail and minutes print the same one in any language. */
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    public String in(MessageSource texts, Locale locale) {
        return texts.getMessage(key, arguments.toArray(), locale);
    }
}
