package org.hito.form;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers a form knowing nothing but the JSON that is handed out: first option, today, a plausible text within its lengths,
 * the example of a pattern, as many rows as {@code defaultRepetitions}.
 */
final class SchemaOnlyClient {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SchemaOnlyClient() {}

    static ObjectNode answer(JsonNode components) {
        ObjectNode data = NODES.objectNode();
        level(components, data);
        return data;
    }

    private static void level(JsonNode components, ObjectNode data) {
        for (JsonNode component : components) {
            JsonNode hide = component.path("conditional").path("hide");
            boolean hidden =
                    hide.isString() && HideCondition.parse(hide.stringValue()).hides(data);
            if (hidden || component.path("readonly").asBoolean(false)) {
                continue;
            }
            String type = component.path("type").stringValue();
            if (type.equals("group")) {
                group(component, data);
            } else if (type.equals("dynamiclist")) {
                ArrayNode rows = data.putArray(component.path("path").stringValue());
                for (int i = component.path("defaultRepetitions").intValue(); i > 0; i--) {
                    rows.add(answer(component.path("components")));
                }
            } else if (component.has("key")) {
                data.set(component.path("key").stringValue(), value(type, component));
            }
        }
    }

    private static void group(JsonNode group, ObjectNode data) {
        if (group.path("path").asString("").isEmpty()) {
            level(group.path("components"), data);
        } else {
            data.set(group.path("path").stringValue(), answer(group.path("components")));
        }
    }

    private static JsonNode value(String type, JsonNode component) {
        return switch (type) {
            case "number" ->
                component.path("validate").has("min")
                        ? component.path("validate").path("min")
                        : NODES.numberNode(1);
            case "datetime" -> NODES.stringNode(LocalDate.of(2026, 11, 22).toString());
            case "select", "radio" -> component.path("values").path(0).path("value");
            case "checklist", "taglist" ->
                NODES.arrayNode().add(component.path("values").path(0).path("value"));
            case "checkbox" -> NODES.booleanNode(true);
            case "filepicker" -> NODES.arrayNode().add("7b5e2c1e-0000-4000-8000-000000000001");
            default -> text(component);
        };
    }

    private static JsonNode text(JsonNode component) {
        JsonNode validate = component.path("validate");
        if (validate.has("pattern")) {
            return component.path("properties").path("example");
        }
        String text = "Texto plausible. ".repeat(1 + validate.path("minLength").asInt(0) / 17);
        return NODES.stringNode(text.substring(
                0, Math.min(text.length(), validate.path("maxLength").intValue())));
    }
}
