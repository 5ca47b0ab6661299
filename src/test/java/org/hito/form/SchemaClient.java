package org.hito.form;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers a form knowing nothing but its schema and its initial data: first option, today, plausible texts. */
public final class SchemaClient {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PLAUSIBLE = "Texto verosímil de una persona que responde con cuidado.";

    private final String document;

    /** @param document id of a document for every file field */
    public SchemaClient(String document) {
        this.document = document;
    }

    public ObjectNode answer(FormSchema schema, ObjectNode initial) {
        return level(schema.fields(), initial);
    }

    private ObjectNode level(List<FormField> fields, ObjectNode initial) {
        ObjectNode data = NODES.objectNode();
        fill(fields, initial, data);
        return data;
    }

    private void fill(List<FormField> fields, ObjectNode initial, ObjectNode data) {
        for (FormField field : fields) {
            boolean hidden = field.hide().map(it -> it.hides(data)).orElse(false);
            if (!hidden && !field.readonly()) {
                answer(field, initial, data);
            }
        }
    }

    private void answer(FormField field, ObjectNode initial, ObjectNode data) {
        JsonNode before = initial.get(field.key());
        switch (field.type()) {
            case GROUP -> fill(field.children(), initial, data);
            case LIST -> rows(field, before, data.putArray(field.key()));
            case TEXT, SEPARATOR -> {}
            default -> {
                if (before != null) {
                    data.set(field.key(), before);
                } else {
                    value(field, data);
                }
            }
        }
    }

    private void value(FormField field, ObjectNode data) {
        switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> data.put(field.key(), text(field));
            case NUMBER -> data.put(field.key(), field.validation().min());
            case DATE -> data.put(field.key(), LocalDate.now(ZoneOffset.UTC).toString());
            case SELECT, RADIO -> data.put(field.key(), first(field));
            case CHECKLIST, TAGLIST -> data.putArray(field.key()).add(first(field));
            case CHECKBOX -> data.put(field.key(), true);
            case FILES -> data.putArray(field.key()).add(document);
            default -> throw new IllegalStateException(field.path());
        }
    }

    private void rows(FormField list, @Nullable JsonNode before, ArrayNode rows) {
        int count = before == null ? Objects.requireNonNull(list.rows()).defaultRows() : before.size();
        for (int i = 0; i < count; i++) {
            rows.add(level(list.children(), before == null ? NODES.objectNode() : (ObjectNode) before.get(i)));
        }
    }

    private static String first(FormField field) {
        return field.options().get(0).value();
    }

    private static String text(FormField field) {
        var rule = field.validation();
        if (rule.pattern() != null) {
            return rule.pattern().example();
        }
        int longest = rule.maxLength() == null ? PLAUSIBLE.length() : rule.maxLength();
        return PLAUSIBLE.substring(0, Math.min(longest, PLAUSIBLE.length()));
    }
}
