package org.hito.form;

import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one component must satisfy by itself. */
final class ComponentRules {
    private static final int LONGEST_TEXT = 20_000;

    private final FieldType type;
    private final ObjectNode component;
    private final Consumer<String> problems;
    private boolean sound = true;

    ComponentRules(FieldType type, ObjectNode component, Consumer<String> problems) {
        this.type = type;
        this.component = component;
        this.problems = problems;
    }

    /** @param earlier names of the fields before it on the same level */
    void check(Set<String> earlier) {
        attributes();
        texts();
        condition(earlier);
        kind();
        lengths();
        if (type.isChoice()) {
            OptionRules.check(component, this::refuse);
        }
        ExampleRules.compile(component, this::refuse);
        if (sound) {
            ExampleRules.check(component, this::refuse);
        }
    }

    private void attributes() {
        for (String attribute : component.propertyNames()) {
            if (attribute.equals("disabled")) {
                refuse("'disabled' is not supported; use 'readonly'");
            } else if (!ComponentAttributes.allows(type, attribute)) {
                refuse("attribute '" + attribute + "' is not supported for " + type.camundaName());
            }
        }
        for (String object : Set.of("validate", "properties")) {
            if (component.has(object) && !component.path(object).isObject()) {
                refuse(object + " must be an object");
            }
        }
        for (String attribute : component.path("validate").propertyNames()) {
            if (!ComponentAttributes.allowsValidation(type, attribute)) {
                refuse("validate." + attribute + " is not supported for " + type.camundaName());
            }
        }
        for (String flag : Set.of("readonly", "allowAddRemove", "multiple", "isRepeating")) {
            if (component.has(flag) && !component.path(flag).isBoolean()) {
                refuse("'" + flag + "' must be true or false, not an expression");
            }
        }
        JsonNode required = component.path("validate").path("required");
        if (!required.isMissingNode() && !required.isBoolean()) {
            refuse("validate.required must be true or false");
        }
        component.path("properties").forEachEntry((name, value) -> {
            if (!value.isString()) {
                refuse("properties." + name + " must be a text");
            }
        });
    }

    private void texts() {
        for (String attribute : new String[] {"label", "dateLabel", "description", "text"}) {
            JsonNode text = component.path(attribute);
            if (text.isMissingNode()) {
                continue;
            }
            if (!text.isString()) {
                refuse("'" + attribute + "' must be a text");
            } else if (text.stringValue().startsWith("=") || text.stringValue().contains("{{")) {
                refuse("'" + attribute + "' must be plain, not an expression");
            }
        }
        boolean speaks = type != FieldType.TEXT && type != FieldType.SEPARATOR && type != FieldType.GROUP;
        if (speaks
                && component.path("label").asString("").isBlank()
                && component.path("dateLabel").asString("").isBlank()) {
            refuse("needs a label");
        }
        if (type == FieldType.TEXT) {
            Markdown.problem(component.path("text").asString("")).ifPresent(this::refuse);
        }
    }

    private void condition(Set<String> earlier) {
        JsonNode conditional = component.path("conditional");
        if (conditional.isMissingNode() || conditional.isNull()) {
            return;
        }
        if (!conditional.isObject()
                || conditional.size() != 1
                || !conditional.path("hide").isString()) {
            refuse("conditional must be {\"hide\": \"=...\"}");
            return;
        }
        try {
            for (String read :
                    HideCondition.parse(conditional.path("hide").stringValue()).reads()) {
                if (!earlier.contains(read)) {
                    refuse("the condition reads '" + read + "', which is no earlier field of the same level");
                }
            }
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private void kind() {
        if (type == FieldType.DATE
                && !component.path("subtype").asString("date").equals("date")) {
            refuse("only dates without time are supported (subtype 'date')");
        }
        if (type == FieldType.NUMBER) {
            within("decimalDigits", component.path("decimalDigits"), 0, 6);
        }
        if (type == FieldType.LIST) {
            within("defaultRepetitions", component.path("defaultRepetitions"), 0, RowRule.MAX_ROWS);
            if (component.path("validate").path("required").asBoolean(false)
                    && component.path("defaultRepetitions").asInt(1) < 1) {
                refuse("a required list needs defaultRepetitions of at least 1");
            }
            if (!component.path("isRepeating").asBoolean(true)) {
                refuse("isRepeating false is not supported");
            }
        }
        String validationType =
                component.path("validate").path("validationType").asString("custom");
        if (!validationType.isEmpty() && !validationType.equals("custom")) {
            refuse("validationType '" + validationType + "' is not supported; write a pattern");
        }
        if (component.has("accept") && !component.path("accept").isString()) {
            refuse("'accept' must be a text");
        }
    }

    private void lengths() {
        JsonNode validate = component.path("validate");
        within("validate.minLength", validate.path("minLength"), 0, LONGEST_TEXT);
        within("validate.maxLength", validate.path("maxLength"), 1, LONGEST_TEXT);
        ordered("minLength", "maxLength");
        for (String bound : new String[] {"min", "max"}) {
            if (validate.has(bound) && !validate.path(bound).isNumber()) {
                refuse("validate." + bound + " must be a number");
            }
        }
        ordered("min", "max");
    }

    private void ordered(String low, String high) {
        JsonNode least = component.path("validate").path(low);
        JsonNode most = component.path("validate").path(high);
        if (least.isNumber() && most.isNumber() && least.decimalValue().compareTo(most.decimalValue()) > 0) {
            refuse("validate." + low + " is above validate." + high);
        }
    }

    private void within(String name, JsonNode value, int least, int most) {
        if (value.isMissingNode()) {
            return;
        }
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            refuse(name + " must be a whole number from " + least + " to " + most);
        }
    }

    private void refuse(String reason) {
        sound = false;
        problems.accept(reason);
    }
}
