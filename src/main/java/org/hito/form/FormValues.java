package org.hito.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Data with their schema as a document to be read: labels instead of keys, tables for lists, nothing that is empty. */
public final class FormValues {
    private final FormReader reader;

    private FormValues(FormReader reader) {
        this.reader = reader;
    }

    public static List<FormValue> of(
            FormSchema schema, ObjectNode data, FormDocuments documents, MessageSource messages, Locale locale) {
        return new FormValues(new FormReader(messages, locale, documents)).level(schema.fields(), data);
    }

    private List<FormValue> level(List<FormField> fields, JsonNode data) {
        List<FormValue> values = new ArrayList<>();
        for (FormField field : fields) {
            if (field.type() == FieldType.GROUP) {
                JsonNode inside = field.hasKey() ? data.path(field.key()) : data;
                List<FormValue> section = level(field.children(), inside);
                if (!section.isEmpty()) {
                    values.add(FormValue.section(field, section));
                }
            } else if (field.hasKey() && !isEmpty(data.path(field.key()))) {
                values.add(value(field, data.path(field.key())));
            }
        }
        return values;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode() || value.isNull() || (value.isContainer() && value.isEmpty());
    }

    private FormValue value(FormField field, JsonNode value) {
        return switch (field.type()) {
            case LIST -> table(field, value);
            case FILES -> FormValue.documents(field, documents(value));
            case CHECKLIST, TAGLIST -> FormValue.items(field, items(field, value));
            case TEXTAREA -> FormValue.words(field, FormValue.Kind.PROSE, reader.plain(field, value));
            case NUMBER -> FormValue.words(field, FormValue.Kind.NUMBER, reader.plain(field, value));
            case DATE -> FormValue.words(field, FormValue.Kind.DATE, reader.plain(field, value));
            case CHECKBOX -> FormValue.words(field, FormValue.Kind.TICK, reader.plain(field, value));
            case SELECT, RADIO -> FormValue.words(field, FormValue.Kind.CHOICE, reader.plain(field, value));
            default -> FormValue.words(field, FormValue.Kind.LINE, reader.plain(field, value));
        };
    }

    private List<String> items(FormField field, JsonNode value) {
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(reader.plain(field, item)));
        return items;
    }

    private List<FormDocument> documents(JsonNode value) {
        List<FormDocument> documents = new ArrayList<>();
        value.forEach(id -> documents.add(reader.documents().get(id.asString(""))));
        return documents;
    }

    private record Column(FormField field, List<String> steps) {
        JsonNode in(JsonNode row) {
            JsonNode node = row;
            for (String step : steps) {
                node = node.path(step);
            }
            return node;
        }
    }

    /** A column for each field of a row that some row answers. */
    private FormValue table(FormField list, JsonNode rows) {
        List<Column> columns = new ArrayList<>();
        columns(list.children(), List.of(), columns);
        columns.removeIf(column -> rows.valueStream().allMatch(row -> isEmpty(column.in(row))));
        List<List<FormValue>> cells = new ArrayList<>();
        for (JsonNode row : rows) {
            List<FormValue> line = new ArrayList<>();
            for (Column column : columns) {
                JsonNode value = column.in(row);
                line.add(
                        isEmpty(value)
                                ? FormValue.words(column.field(), FormValue.Kind.LINE, "")
                                : value(column.field(), value));
            }
            cells.add(line);
        }
        return FormValue.table(
                list, columns.stream().map(column -> column.field().label()).toList(), cells);
    }

    private static void columns(List<FormField> fields, List<String> above, List<Column> columns) {
        for (FormField field : fields) {
            List<String> steps = new ArrayList<>(above);
            if (field.hasKey()) {
                steps.add(field.key());
            }
            if (field.type() == FieldType.GROUP) {
                columns(field.children(), steps, columns);
            } else if (field.hasKey()) {
                columns.add(new Column(field, steps));
            }
        }
    }
}
