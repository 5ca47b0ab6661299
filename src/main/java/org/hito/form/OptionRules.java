package org.hito.form;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What the options of a choice must satisfy. */
final class OptionRules {
    private static final int LONGEST_VALUE = 100;

    private OptionRules() {}

    static void check(JsonNode component, Consumer<String> refuse) {
        boolean later = component.path("valuesKey").isString();
        JsonNode values = component.path("values");
        if (later && !values.isMissingNode()) {
            refuse.accept("has both values and valuesKey");
        }
        if (later && component.has("defaultValue")) {
            refuse.accept("a defaultValue with valuesKey is not supported");
        }
        if (!later && (!values.isArray() || values.isEmpty())) {
            refuse.accept("needs values or a valuesKey");
        }
        Set<String> seen = new HashSet<>();
        for (JsonNode option : values) {
            option(option, seen, refuse);
        }
    }

    private static void option(JsonNode option, Set<String> seen, Consumer<String> refuse) {
        String value = option.path("value").asString("");
        if (!option.path("value").isString() || value.isBlank() || value.length() > LONGEST_VALUE) {
            refuse.accept("an option has no value (a text of 1 to " + LONGEST_VALUE + " characters)");
        } else if (!seen.add(value)) {
            refuse.accept("option '" + value + "' is offered twice");
        }
        if (option.path("label").asString("").isBlank()) {
            refuse.accept("option '" + value + "' has no label");
        }
        for (String attribute : option.propertyNames()) {
            if (!attribute.equals("value") && !attribute.equals("label")) {
                refuse.accept("attribute '" + attribute + "' of an option is not supported");
            }
        }
    }
}
