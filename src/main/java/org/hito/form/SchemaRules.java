package org.hito.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Walks a form and notes all that lies outside the subset: the form itself, names and nesting. */
final class SchemaRules {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,60}";
    private static final int DEEPEST = 6;
    /** Property that makes a group a step. */
    static final String STEP = "step";

    private final String file;
    private final List<SchemaProblem> problems = new ArrayList<>();

    private SchemaRules(String file) {
        this.file = file;
    }

    static ObjectNode verified(String file, String json) {
        SchemaRules rules = new SchemaRules(file);
        try {
            if (JSON.readTree(json) instanceof ObjectNode form) {
                rules.form(form);
                if (rules.problems.isEmpty()) {
                    return form;
                }
            } else {
                rules.refuse("", "is no JSON object");
            }
        } catch (JacksonException e) {
            rules.refuse("", "is no JSON: " + e.getOriginalMessage());
        }
        throw new FormSchemaRefused(rules.problems);
    }

    private void form(ObjectNode form) {
        for (String attribute : form.propertyNames()) {
            if (!ComponentAttributes.formAllows(attribute)) {
                refuse("", "attribute '" + attribute + "' of the form is not supported");
            }
        }
        if (!form.path("id").asString("").matches("[a-z][a-z0-9-]{0,60}")) {
            refuse("", "needs an id in kebab-case");
        }
        if (form.path("title").asString("").isBlank()) {
            refuse("", "needs a title (attribute 'title' beside 'id')");
        }
        if (!form.path("executionPlatform").asString("").equals("Camunda Platform")
                || !form.path("executionPlatformVersion").asString("").matches("7\\.24(\\.\\d+)?")) {
            refuse("", "needs executionPlatform 'Camunda Platform' and executionPlatformVersion '7.24.0'");
        }
        if (!form.path("components").isArray() || form.path("components").isEmpty()) {
            refuse("", "needs a list 'components' with at least one component");
            return;
        }
        components(form.path("components"), new Level("", new HashSet<>(), false, false), 1);
        if (problems.isEmpty() && form.path("components").valueStream().anyMatch(SchemaRules::isStep)) {
            steps(form.path("components"));
        }
    }

    /** A form is filled in step by step as a whole or not at all, and no answer takes a step away. */
    private void steps(JsonNode components) {
        components.forEach(component -> {
            String name = SchemaEdits.name(component);
            if (!isStep(component)) {
                refuse(name, "stands beside steps: put it into a group with properties.step");
            } else if (component.has("conditional")
                    || component.path("label").asString("").isBlank()) {
                refuse(name, "a step needs a label and no condition");
            }
        });
    }

    private static boolean isStep(JsonNode component) {
        return component.path("properties").has(STEP);
    }

    /** The names of one object of the data; groups without a path share the level they stand on. */
    private record Level(String prefix, Set<String> names, boolean inList, boolean fixedRows) {}

    private void components(JsonNode components, Level level, int depth) {
        int index = 0;
        for (JsonNode node : components) {
            String place = level.prefix() + "components[" + index++ + "]";
            if (!(node instanceof ObjectNode component)) {
                refuse(place, "is no JSON object");
                continue;
            }
            String typeName = component.path("type").asString("");
            FieldType.named(typeName)
                    .ifPresentOrElse(
                            type -> component(type, component, place, level, depth),
                            () -> refuse(
                                    component.path("key").asString(place),
                                    "component type '" + typeName + "' is not supported"));
        }
    }

    private void component(FieldType type, ObjectNode component, String place, Level level, int depth) {
        String name = SchemaEdits.name(component);
        String path = name.isEmpty() ? place : level.prefix() + name;
        boolean keyless = SchemaEdits.key(component).isEmpty();
        if (keyless && type != FieldType.GROUP && type != FieldType.TEXT && type != FieldType.SEPARATOR) {
            refuse(path, "needs a " + (type == FieldType.LIST ? "path" : "key"));
        } else if (!name.matches(NAME)) {
            refuse(path, "its " + (keyless ? "id" : "key or path") + " must match " + NAME);
        }
        ComponentRules rules = new ComponentRules(type, component, reason -> refuse(path, reason));
        rules.check(level.names());
        if (!level.names().add(name)) {
            refuse(path, "'" + name + "' is used twice on its level");
        }
        if (isStep(component)
                && (depth > 1
                        || type != FieldType.GROUP
                        || !"true"
                                .equals(component.path("properties").path(STEP).asString("")))) {
            refuse(path, "properties.step is for groups of the form itself, and says \"true\"");
        }
        if (type == FieldType.LIST && level.inList()) {
            refuse(path, "a list inside a list is not supported");
        }
        if (level.inList() && !level.fixedRows() && component.path("readonly").asBoolean(false)) {
            refuse(path, "a read-only field in rows that people add and remove has no value to show");
        }
        if (!type.isContainer()) {
            return;
        }
        if (!component.path("components").isArray()
                || component.path("components").isEmpty()) {
            refuse(path, "needs components");
        } else if (depth == DEEPEST) {
            refuse(path, "is nested deeper than " + DEEPEST + " levels");
        } else {
            components(component.path("components"), inside(type, component, path, keyless, level), depth + 1);
        }
    }

    private static Level inside(FieldType type, JsonNode component, String path, boolean keyless, Level level) {
        if (keyless) {
            return level;
        }
        boolean list = type == FieldType.LIST;
        return new Level(
                path + ".",
                new HashSet<>(),
                level.inList() || list,
                list ? !component.path("allowAddRemove").asBoolean(false) : level.fixedRows());
    }

    private void refuse(String field, String reason) {
        problems.add(new SchemaProblem(file, field, reason));
    }
}
