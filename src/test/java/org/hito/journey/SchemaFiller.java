package org.hito.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.feel.FeelEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers a form from its schema alone, as an outside client would: the first option of every choice, today, plausible texts
 * and numbers within the stated limits, initial data kept, read-only cells left out.
 */
class SchemaFiller {

    private static final String PLAUSIBLE = "Respuesta verosímil de quien conoce la región. ";

    private final JsonMapper json = new JsonMapper();
    private final FeelEngine feel = new FeelEngine.Builder().build();
    private final Supplier<String> upload;
    private final Map<String, JsonNode> told;

    /** @param told answers by key that the client was told, such as {@code vote} */
    SchemaFiller(Supplier<String> upload, Map<String, JsonNode> told) {
        this.upload = upload;
        this.told = told;
    }

    ObjectNode fill(JsonNode form) {
        return level(form.path("schema").path("components"), form.path("data"));
    }

    private ObjectNode level(JsonNode components, JsonNode initial) {
        ObjectNode data = json.createObjectNode();
        Map<String, Object> seen = new HashMap<>();
        answer(components, initial, data, seen);
        return data;
    }

    private void answer(JsonNode components, JsonNode initial, ObjectNode data, Map<String, Object> seen) {
        for (JsonNode component : components) {
            String key = component.path("key").asString("");
            if (hidden(component, seen)) {
                continue;
            }
            if (component.path("type").asString().equals("group")) {
                answer(component.path("components"), initial, data, seen);
            } else if (component.path("type").asString().equals("dynamiclist")) {
                String path = component.path("path").asString();
                data.set(path, rows(component, initial.path(path)));
            } else if (!key.isEmpty()) {
                JsonNode given = initial.path(key);
                if (component.path("readonly").asBoolean(false)) {
                    seen.put(key, plain(given));
                    continue;
                }
                JsonNode value = told.containsKey(key) ? told.get(key) : present(given) ? given : invent(component);
                data.set(key, value);
                seen.put(key, plain(value));
            }
        }
    }

    private ArrayNode rows(JsonNode list, JsonNode initial) {
        ArrayNode rows = json.createArrayNode();
        int wanted = Math.max(list.path("defaultRepetitions").asInt(1), initial.size());
        for (int i = 0; i < wanted; i++) {
            rows.add(level(list.path("components"), initial.path(i)));
        }
        return rows;
    }

    private boolean hidden(JsonNode component, Map<String, Object> seen) {
        String condition = component.path("conditional").path("hide").asString("");
        if (condition.isEmpty()) {
            return false;
        }
        var result = feel.evalExpression(condition.substring(1), new HashMap<>(seen));
        return result.isRight() && Boolean.TRUE.equals(result.toOption().get());
    }

    private JsonNode invent(JsonNode component) {
        JsonNode rule = component.path("validate");
        return switch (component.path("type").asString()) {
            case "textfield", "textarea" -> json.getNodeFactory().stringNode(text(component, rule));
            case "number" ->
                rule.has("min") ? rule.get("min") : json.getNodeFactory().numberNode(1);
            case "datetime" ->
                json.getNodeFactory().stringNode(LocalDate.now(ZoneOffset.UTC).toString());
            case "select", "radio" -> first(component).orElse(json.nullNode());
            case "checklist", "taglist" -> {
                ArrayNode chosen = json.createArrayNode();
                first(component).ifPresent(chosen::add);
                yield chosen;
            }
            case "checkbox" -> json.getNodeFactory().booleanNode(true);
            case "filepicker" -> json.createArrayNode().add(upload.get());
            default -> throw new IllegalStateException("Unknown type in a schema: " + component);
        };
    }

    private static Optional<JsonNode> first(JsonNode component) {
        return Optional.ofNullable(component.path("values").get(0)).map(it -> it.path("value"));
    }

    private static String text(JsonNode component, JsonNode rule) {
        if (rule.has("pattern")) {
            return component.path("properties").path("example").asString();
        }
        int longest = rule.path("maxLength").asInt(200);
        String text = PLAUSIBLE
                .repeat(Math.max(1, rule.path("minLength").asInt(0) / PLAUSIBLE.length() + 1))
                .strip();
        return text.substring(0, Math.min(longest, text.length()));
    }

    private static boolean present(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }

    private static Object plain(JsonNode node) {
        return node.isBoolean() ? node.asBoolean() : node.isNumber() ? node.numberValue() : node.asString("");
    }
}
