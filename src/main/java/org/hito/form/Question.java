package org.hito.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hito.form.ValueCheck.Refusal;
import org.hito.form.ValueCheck.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A field that is answered, and the ways in which an answer to it can turn out. */
record Question(FormField field, boolean complete) {
    /** A draft remembers that a field with a default was emptied; a tick that is not there means no. */
    Result missing(@Nullable JsonNode sent) {
        if (complete && field.required()) {
            return refused("required", null, null, null);
        }
        if (field.type() == FieldType.CHECKBOX && complete) {
            return accepted(BooleanNode.FALSE);
        }
        JsonNode seen = field.type() == FieldType.CHECKBOX ? BooleanNode.FALSE : null;
        boolean emptied = sent != null && field.defaultValue().isPresent() && !complete;
        return new Result(emptied ? sent : null, seen, null);
    }

    Result accepted(JsonNode value) {
        return new Result(value, value, null);
    }

    Result strings(Set<String> values) {
        if (values.isEmpty() && complete && field.required()) {
            return refused("required", null, null, null);
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return accepted(array);
    }

    Result type() {
        return refused("type", null, null, null);
    }

    Result refused(String code, @Nullable Object limit, @Nullable Object actual, @Nullable JsonNode seen) {
        return refused(code, limit, actual, seen, Map.of());
    }

    Result refused(
            String code,
            @Nullable Object limit,
            @Nullable Object actual,
            @Nullable JsonNode seen,
            Map<String, Object> more) {
        Map<String, Object> args = new HashMap<>(more);
        args.put("kind", Findings.kind(field));
        if (limit != null) {
            args.put("limit", limit);
        }
        if (actual != null) {
            args.put("actual", actual);
        }
        return new Result(null, seen, new Refusal(code, args));
    }

    static boolean blank(JsonNode node) {
        return node.isString() && node.stringValue().isBlank();
    }
}
