package org.hito.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as it goes into the trail.
 *
 * @param stream chain it belongs to
 * @param event {@code module.past-tense}; its sentence is {@code trail.<event>} in i18n, placeholders are keys of {@code data}
 * @param data values as JSON types (text, numbers, booleans, lists, maps, null): ids, before and after, grounds
 * @param reference form or model with its version, or null
 * @param evidence SHA-256 (hex) of evidence by document id
 */
public record TrailEntry(
        Stream stream,
        String event,
        Map<String, @Nullable Object> data,
        @Nullable String reference,
        Map<String, String> evidence) {

    public static TrailEntry of(Stream stream, String event) {
        return new TrailEntry(stream, event, Map.of(), null, Map.of());
    }

    public TrailEntry with(String key, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(data);
        more.put(key, value);
        return new TrailEntry(stream, event, more, reference, evidence);
    }

    /** A change: {@code before} and {@code after} stand side by side under the name of what changed. */
    public TrailEntry changed(String what, @Nullable Object before, @Nullable Object after) {
        Map<String, @Nullable Object> pair = new LinkedHashMap<>();
        pair.put("before", before);
        pair.put("after", after);
        return with(what, pair);
    }

    public TrailEntry reference(@Nullable String formOrModelWithVersion) {
        return new TrailEntry(stream, event, data, formOrModelWithVersion, evidence);
    }

    public TrailEntry evidence(Map<String, String> sha256ByDocument) {
        return new TrailEntry(stream, event, data, reference, sha256ByDocument);
    }
}
