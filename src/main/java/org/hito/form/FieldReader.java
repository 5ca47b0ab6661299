package org.hito.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Verified components as typed fields. */
final class FieldReader {
    private FieldReader() {}

    static List<FormField> fields(JsonNode components) {
        return fields(components, "", false);
    }

    private static List<FormField> fields(JsonNode components, String prefix, boolean readonly) {
        List<FormField> fields = new ArrayList<>();
        components.forEach(component -> fields.add(field(component, prefix, readonly)));
        return fields;
    }

    static FormField field(JsonNode component, String prefix, boolean inReadonly) {
        FieldType type = SchemaEdits.type(component);
        String key = SchemaEdits.key(component);
        String path = prefix + SchemaEdits.name(component);
        boolean readonly = inReadonly || component.path("readonly").asBoolean(false);
        String below = key.isEmpty() ? prefix : path + ".";
        return new FormField(
                type,
                key,
                path,
                component.path("label").asString(component.path("dateLabel").asString("")),
                component.path("description").asString(""),
                component.path("text").asString(""),
                options(component),
                validation(component),
                Optional.ofNullable(component.path("conditional").get("hide"))
                        .map(hide -> HideCondition.parse(hide.stringValue())),
                readonly,
                Optional.ofNullable(component.get("defaultValue")).filter(value -> !value.isNull()),
                type == FieldType.LIST
                        ? new RowRule(
                                component.path("defaultRepetitions").asInt(1),
                                component.path("allowAddRemove").asBoolean(false))
                        : null,
                type == FieldType.FILES
                        ? new FileRule(
                                component.path("accept").asString(""),
                                component.path("multiple").asBoolean(false))
                        : null,
                fields(component.path("components"), below, readonly),
                properties(component));
    }

    private static List<FormOption> options(JsonNode component) {
        List<FormOption> options = new ArrayList<>();
        for (JsonNode value : component.path("values")) {
            options.add(new FormOption(
                    value.path("value").stringValue(), value.path("label").stringValue()));
        }
        return options;
    }

    private static FieldValidation validation(JsonNode component) {
        JsonNode validate = component.path("validate");
        JsonNode pattern = validate.get("pattern");
        return new FieldValidation(
                validate.path("required").asBoolean(false),
                integer(validate.get("minLength")),
                integer(validate.get("maxLength")),
                pattern == null
                        ? null
                        : new FieldPattern(
                                pattern.stringValue(),
                                component.path("properties").path("example").asString("")),
                decimal(validate.get("min")),
                decimal(validate.get("max")),
                component.path("decimalDigits").asInt(0));
    }

    private static @Nullable Integer integer(@Nullable JsonNode node) {
        return node == null ? null : node.intValue();
    }

    private static @Nullable BigDecimal decimal(@Nullable JsonNode node) {
        return node == null ? null : node.decimalValue();
    }

    private static Map<String, String> properties(JsonNode component) {
        Map<String, String> properties = new LinkedHashMap<>();
        component.path("properties").forEachEntry((name, value) -> properties.put(name, value.asString("")));
        return properties;
    }
}
