package org.hito.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A button of the page that changes what is shown: add or remove a row, detach a document, or just show again. */
record RowAction(String verb, String path, String argument) {
    private static final Pattern ADD = Pattern.compile("add:([\\w.\\[\\]]{1,300})");
    private static final Pattern REMOVE = Pattern.compile("remove:([\\w.\\[\\]]{1,300})\\[(\\d{1,3})]");
    private static final Pattern DETACH = Pattern.compile("detach:([\\w.\\[\\]]{1,300}):(.{1,100})");

    static Optional<RowAction> of(@Nullable String button) {
        if (button == null) {
            return Optional.empty();
        }
        if (button.equals("refresh")) {
            return Optional.of(new RowAction("refresh", "", ""));
        }
        for (Pattern pattern : new Pattern[] {ADD, REMOVE, DETACH}) {
            Matcher matcher = pattern.matcher(button);
            if (matcher.matches()) {
                String argument = matcher.groupCount() > 1 ? matcher.group(2) : "";
                return Optional.of(new RowAction(button.substring(0, button.indexOf(':')), matcher.group(1), argument));
            }
        }
        return Optional.empty();
    }

    void apply(FormSchema schema, ObjectNode data) {
        FormField field = schema.field(path).orElse(null);
        if (field == null || field.readonly()) {
            return;
        }
        boolean rows = field.type() == FieldType.LIST && field.rowRule().addRemove();
        switch (verb) {
            case "add" -> {
                if (rows) {
                    add(data);
                }
            }
            case "remove" -> {
                if (rows && at(data, path) instanceof ArrayNode list && Integer.parseInt(argument) < list.size()) {
                    list.remove(Integer.parseInt(argument));
                }
            }
            case "detach" -> {
                if (field.type() == FieldType.FILES && at(data, path) instanceof ArrayNode documents) {
                    documents.removeIf(id -> id.asString("").equals(argument));
                }
            }
            default -> {}
        }
    }

    private void add(ObjectNode data) {
        int dot = path.lastIndexOf('.');
        JsonNode parent = dot < 0 ? data : at(data, path.substring(0, dot));
        String key = path.substring(dot + 1);
        if (parent instanceof ObjectNode object) {
            ArrayNode list = object.get(key) instanceof ArrayNode known ? known : object.putArray(key);
            if (list.size() < RowRule.MAX_ROWS) {
                list.addObject();
            }
        }
    }

    private static @Nullable JsonNode at(JsonNode data, String path) {
        JsonNode node = data;
        for (String step : path.replace("[", ".").replace("]", "").split("\\.")) {
            if (node == null) {
                return null;
            }
            boolean index = node.isArray() && step.matches("\\d{1,3}");
            node = index ? node.get(Integer.parseInt(step)) : node.get(step);
        }
        return node;
    }
}
