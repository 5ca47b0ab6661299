package org.hito.notification;

import java.util.Locale;
import java.util.Map;

/** What a person wants to be told and in which language. */
public record Choice(Locale language, Map<String, Frequency> chosen) {

    static final Locale SPANISH = Locale.forLanguageTag("es");

    /** Of somebody who never chose. */
    static final Choice NONE = new Choice(SPANISH, Map.of());

    public Frequency of(String kind) {
        return chosen.getOrDefault(kind, Frequency.AT_ONCE);
    }
}
