package org.hito.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What conditions see on one level, field after field, in the order in which they are drawn. */
final class Visibility {
    private final Answers answers = new Answers();
    private final ObjectNode data;
    private final ObjectNode initial;

    Visibility(@Nullable JsonNode data, @Nullable JsonNode initial) {
        this.data = orEmpty(data);
        this.initial = orEmpty(initial);
    }

    /** Whether this field is hidden; asked for every field of the level, in order. */
    boolean hides(FormField field, boolean inHidden) {
        boolean hidden = inHidden || answers.hide(field);
        if (hidden || !field.hasKey()) {
            return hidden;
        }
        JsonNode value =
                field.readonly() && initial.has(field.key()) ? initial.get(field.key()) : data.get(field.key());
        if (field.type().isContainer() || field.readonly()) {
            if (value != null) {
                answers.see(field, value);
            }
            return false;
        }
        JsonNode seen = ValueCheck.of(field, value, FormData.Mode.DRAFT).seen();
        if (seen != null) {
            answers.see(field, seen);
        }
        return false;
    }

    /** Takes out of the data what the schema hides at this moment, in rows and groups too. */
    static void dropHidden(List<FormField> fields, ObjectNode data, ObjectNode initial) {
        new Visibility(data, initial).drop(fields, false);
    }

    private void drop(List<FormField> fields, boolean inHidden) {
        for (FormField field : fields) {
            boolean hidden = hides(field, inHidden);
            if (!field.hasKey()) {
                drop(field.children(), hidden);
            } else if (hidden) {
                data.remove(field.key());
            } else if (data.get(field.key()) instanceof ObjectNode group) {
                dropHidden(field.children(), group, orEmpty(initial.get(field.key())));
            } else if (field.type() == FieldType.LIST && data.get(field.key()) instanceof ArrayNode rows) {
                dropInRows(field, rows);
            }
        }
    }

    private void dropInRows(FormField list, ArrayNode rows) {
        JsonNode before = initial.path(list.key());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ObjectNode row) {
                dropHidden(list.children(), row, orEmpty(before.get(i)));
            }
        }
    }

    static ObjectNode orEmpty(@Nullable JsonNode node) {
        return node instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }
}
