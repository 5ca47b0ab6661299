package org.hito.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an occasion, in the language of the thread.
 *
 * @param readers whom it concerns
 * @param words beginning of its texts in i18n: {@code <words>.subject}, {@code <words>.lead}, {@code <words>.action}
 * @param facts placeholders of the texts; shown below them where {@code notification.fact.<name>} has a text
 * @param path the thing itself
 * @param calendar an iCalendar file that goes along, or null
 */
record News(Set<UUID> readers, String words, Map<String, String> facts, String path, @Nullable String calendar) {

    static News of(Set<UUID> readers, String words, String path) {
        return new News(readers, words, Map.of(), path, null);
    }

    News with(String fact, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new News(readers, words, more, path, calendar);
    }

    News attached(String ics) {
        return new News(readers, words, facts, path, ics);
    }
}
