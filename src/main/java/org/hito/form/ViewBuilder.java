package org.hito.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays data over a schema. */
final class ViewBuilder {
    private final FormReader reader;
    private final ErrorIndex errors;

    ViewBuilder(FormReader reader, ErrorIndex errors) {
        this.reader = reader;
        this.errors = errors;
    }

    List<ViewNode> nodes(FormSchema schema, ObjectNode data) {
        return object(schema.fields(), data, "");
    }

    private record Level(JsonNode data, String at, Visibility visibility, Set<String> deciding) {}

    private List<ViewNode> object(List<FormField> fields, JsonNode data, String at) {
        Set<String> deciding = new HashSet<>();
        deciding(fields, deciding);
        return level(fields, new Level(data, at, new Visibility(offered(fields, data), null), deciding), false);
    }

    private static void deciding(List<FormField> fields, Set<String> deciding) {
        for (FormField field : fields) {
            field.hide().ifPresent(condition -> deciding.addAll(condition.reads()));
            if (!field.hasKey()) {
                deciding(field.children(), deciding);
            }
        }
    }

    /** The data as the page opens: what is there, and defaults where nothing is. */
    private static ObjectNode offered(List<FormField> fields, JsonNode data) {
        ObjectNode offered = Visibility.orEmpty(data).deepCopy();
        offer(fields, offered);
        return offered;
    }

    private static void offer(List<FormField> fields, ObjectNode data) {
        for (FormField field : fields) {
            if (!field.hasKey()) {
                offer(field.children(), data);
            } else if (!data.has(field.key())) {
                field.defaultValue().ifPresent(value -> data.set(field.key(), value));
            }
        }
    }

    private List<ViewNode> level(List<FormField> fields, Level level, boolean inHidden) {
        List<ViewNode> nodes = new ArrayList<>();
        for (FormField field : fields) {
            boolean hidden = level.visibility().hides(field, inHidden);
            nodes.add(node(field, level, hidden));
        }
        return nodes;
    }

    private ViewNode node(FormField field, Level level, boolean hidden) {
        String name = level.at() + last(field);
        String id = id(name);
        JsonNode value = value(field, level.data());
        return new ViewNode(
                field,
                id,
                name,
                text(field, value),
                field.hasKey() ? errors.at(name) : "",
                hidden,
                field.hide()
                        .map(condition -> condition.reads().stream()
                                .sorted()
                                .map(read -> level.at() + read)
                                .toList())
                        .orElse(List.of()),
                level.deciding().contains(field.key()),
                options(field, value, id),
                documents(field, value),
                field.type() == FieldType.TEXT ? Markdown.blocks(field.text()) : List.of(),
                children(field, level, value, name, hidden),
                field.type() == FieldType.LIST ? rows(field, value, name) : List.of());
    }

    private static String last(FormField field) {
        return field.path().substring(field.path().lastIndexOf('.') + 1);
    }

    static String id(String name) {
        return "f-" + name.replace("[", "-").replace("]", "").replace('.', '-');
    }

    private static JsonNode value(FormField field, JsonNode data) {
        JsonNode value = field.hasKey() ? data.path(field.key()) : data.path("");
        return value.isMissingNode() && field.defaultValue().isPresent()
                ? field.defaultValue().get()
                : value;
    }

    private List<ViewNode> children(FormField field, Level level, JsonNode value, String name, boolean hidden) {
        if (field.type() != FieldType.GROUP) {
            return List.of();
        }
        return field.hasKey() ? object(field.children(), value, name + ".") : level(field.children(), level, hidden);
    }

    /** The rows that are there; where there are none yet, as many blank ones as the schema asks for. */
    private List<ViewNode.ViewRow> rows(FormField list, JsonNode value, String name) {
        boolean untouched = !value.isArray();
        int blank = list.required() ? 1 : 0;
        int count = untouched ? list.rowRule().defaultRows() : Math.max(value.size(), blank);
        List<ViewNode.ViewRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(count, RowRule.MAX_ROWS + 1); i++) {
            String row = name + "[" + i + "]";
            rows.add(new ViewNode.ViewRow(
                    i, id(row), row, errors.at(row), object(list.children(), value.path(i), row + ".")));
        }
        return rows;
    }

    private String text(FormField field, JsonNode value) {
        if (field.type().isContainer() || value.isContainer() || value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (field.readonly()) {
            return reader.plain(field, value);
        }
        return value.isNumber() ? reader.editable(value) : value.asString("");
    }

    private static List<ViewNode.ViewOption> options(FormField field, JsonNode value, String id) {
        Set<String> chosen = new HashSet<>();
        if (value.isArray()) {
            value.forEach(item -> chosen.add(item.asString("")));
        } else {
            chosen.add(value.asString(""));
        }
        List<ViewNode.ViewOption> options = new ArrayList<>();
        for (FormOption option : field.options()) {
            String optionId = options.isEmpty() ? id : id + "-" + options.size();
            options.add(
                    new ViewNode.ViewOption(optionId, option.value(), option.label(), chosen.contains(option.value())));
        }
        return options;
    }

    private List<FormDocument> documents(FormField field, JsonNode value) {
        List<FormDocument> documents = new ArrayList<>();
        if (field.type() == FieldType.FILES && value.isArray()) {
            value.forEach(id -> documents.add(reader.documents().get(id.asString(""))));
        }
        return documents;
    }
}
