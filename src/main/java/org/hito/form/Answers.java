package org.hito.form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answers of one level so far: those that are valid, and those that conditions look at, which include a refused answer
 * of the right type, so that one mistake does not hide the fields that hang on it.
 */
final class Answers {
    private final ObjectNode valid = JsonNodeFactory.instance.objectNode();
    private final ObjectNode seen = JsonNodeFactory.instance.objectNode();

    ObjectNode valid() {
        return valid;
    }

    void put(FormField field, JsonNode value) {
        valid.set(field.key(), value);
        seen.set(field.key(), value);
    }

    void see(FormField field, JsonNode value) {
        seen.set(field.key(), value);
    }

    boolean hide(FormField field) {
        return field.hide().map(condition -> condition.hides(seen)).orElse(false);
    }
}
