package org.hito.form;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether nobody entered anything in a row: no value, or only what the page offered by itself. */
final class EmptyRow {
    private EmptyRow() {}

    static boolean is(List<FormField> fields, ObjectNode row) {
        return fields.stream()
                .allMatch(field -> !field.hasKey() ? is(field.children(), row) : empty(field, row.path(field.key())));
    }

    private static boolean empty(FormField field, JsonNode value) {
        if (value instanceof ObjectNode group) {
            return is(field.children(), group);
        }
        return value.isMissingNode()
                || value.isNull()
                || (value.isContainer() && value.isEmpty())
                || (value.isBoolean() && !value.booleanValue())
                || field.defaultValue()
                        .filter(offered -> offered.toString().equals(value.toString()))
                        .isPresent();
    }
}
