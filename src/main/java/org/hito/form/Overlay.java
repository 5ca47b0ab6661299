package org.hito.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts read-only values of the initial data back among answers. */
final class Overlay {
    private Overlay() {}

    static ObjectNode of(List<FormField> fields, ObjectNode answers, ObjectNode initial) {
        ObjectNode shown = answers.deepCopy();
        level(fields, shown, initial);
        return shown;
    }

    private static void level(List<FormField> fields, ObjectNode shown, ObjectNode initial) {
        for (FormField field : fields) {
            JsonNode before = initial.get(field.key());
            JsonNode now = shown.get(field.key());
            if (!field.hasKey()) {
                level(field.children(), shown, initial);
            } else if (field.readonly()) {
                shown.remove(field.key());
                if (before != null) {
                    shown.set(field.key(), before);
                }
            } else if (field.type() == FieldType.GROUP && (before instanceof ObjectNode || now instanceof ObjectNode)) {
                shown.set(field.key(), of(field.children(), Visibility.orEmpty(now), Visibility.orEmpty(before)));
            } else if (field.type() == FieldType.LIST && !field.rowRule().addRemove() && before instanceof ArrayNode) {
                shown.set(field.key(), rows(field, now, before));
            }
        }
    }

    private static ArrayNode rows(FormField list, @Nullable JsonNode now, JsonNode before) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        int count = Math.max(before.size(), now == null ? 0 : now.size());
        for (int i = 0; i < count; i++) {
            rows.add(of(
                    list.children(),
                    Visibility.orEmpty(now == null ? null : now.get(i)),
                    Visibility.orEmpty(before.get(i))));
        }
        return rows;
    }
}
