package org.hito.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON as the plain Java values that FEEL understands. */
final class PlainValue {
    private PlainValue() {}

    static @Nullable Object of(JsonNode node) {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber()) {
            return node.decimalValueOpt().orElse(null);
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            node.forEach(item -> items.add(of(item)));
            return items;
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            node.forEachEntry((key, value) -> entries.put(key, of(value)));
            return entries;
        }
        return null;
    }
}
