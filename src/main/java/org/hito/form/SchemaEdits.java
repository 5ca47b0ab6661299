package org.hito.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes to a verified schema's own JSON. */
final class SchemaEdits {
    static final int TEXTFIELD_LENGTH = 300;
    static final int TEXTAREA_LENGTH = 5000;

    private SchemaEdits() {}

    /** States what a schema leaves to be guessed: longest lengths, rows, so that clients know what will be refused. */
    static void complete(JsonNode form) {
        for (JsonNode node : form.path("components")) {
            ObjectNode component = (ObjectNode) node;
            FieldType type = type(component);
            if (type.isText() && !component.path("validate").has("maxLength")) {
                component
                        .withObjectProperty("validate")
                        .put("maxLength", type == FieldType.TEXTFIELD ? TEXTFIELD_LENGTH : TEXTAREA_LENGTH);
            }
            if (type == FieldType.LIST) {
                component.put(
                        "defaultRepetitions",
                        component.path("defaultRepetitions").asInt(1));
                component.put("allowAddRemove", component.path("allowAddRemove").asBoolean(false));
            }
            complete(component);
        }
    }

    static void localise(JsonNode components, String prefix, FormTexts texts) {
        for (JsonNode node : components) {
            ObjectNode component = (ObjectNode) node;
            String key = prefix + name(component);
            texts.text(key).ifPresent(label -> {
                component.put("label", label);
                if (component.has("dateLabel")) {
                    component.put("dateLabel", label);
                }
            });
            texts.text(key + ".help").ifPresent(help -> component.put("description", help));
            texts.text(key + ".row")
                    .ifPresent(row -> component.withObjectProperty("properties").put("row", row));
            if (type(component) == FieldType.TEXT) {
                texts.text(key + ".text").ifPresent(text -> component.put("text", text));
            }
            for (JsonNode option : component.path("values")) {
                texts.text(key + "." + option.path("value").asString(""))
                        .ifPresent(label -> ((ObjectNode) option).put("label", label));
            }
            localise(component.path("components"), below(component, prefix), texts);
        }
    }

    static void offer(JsonNode components, Map<String, List<FormOption>> byValuesKey) {
        for (JsonNode node : components) {
            ObjectNode component = (ObjectNode) node;
            List<FormOption> options =
                    byValuesKey.get(component.path("valuesKey").asString(""));
            if (options != null) {
                offer(component, options);
            }
            offer(component.path("components"), byValuesKey);
        }
    }

    static void offer(ObjectNode choice, List<FormOption> options) {
        choice.remove("valuesKey");
        ArrayNode values = choice.putArray("values");
        options.forEach(
                option -> values.addObject().put("label", option.label()).put("value", option.value()));
    }

    static Optional<JsonNode> component(JsonNode components, String prefix, String path) {
        for (JsonNode component : components) {
            if ((prefix + name(component)).equals(path)) {
                return Optional.of(component);
            }
            Optional<JsonNode> inside = component(component.path("components"), below(component, prefix), path);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    static FieldType type(JsonNode component) {
        return FieldType.named(component.path("type").asString("")).orElseThrow();
    }

    /** The name of its value: {@code path} of groups and lists, {@code key} of fields, empty if it has none. */
    static String key(JsonNode component) {
        return component.path(type(component).isContainer() ? "path" : "key").asString("");
    }

    static String name(JsonNode component) {
        String key = key(component);
        return key.isEmpty() ? component.path("id").asString("") : key;
    }

    private static String below(JsonNode component, String prefix) {
        String key = key(component);
        return key.isEmpty() ? prefix : prefix + key + ".";
    }
}
