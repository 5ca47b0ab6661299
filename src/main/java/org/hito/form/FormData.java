package org.hito.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks data against a schema, however hostile they are; it never throws on JSON of any shape. */
public final class FormData {
    /** How much of a schema is asked for. */
    public enum Mode {
        /** Everything that completing a task needs. */
        COMPLETE,
        /** Types, options, longest lengths, unknown and read-only keys; what is missing may come later. */
        DRAFT
    }

    private final Mode mode;
    private final Findings findings = new Findings();

    private FormData(Mode mode) {
        this.mode = mode;
    }

    /** @param initial what the form was handed out with; read-only values are taken from it */
    public static FormOutcome check(FormSchema schema, ObjectNode sent, ObjectNode initial, Mode mode) {
        FormData check = new FormData(mode);
        ObjectNode data = check.object(schema.fields(), sent, initial, "").valid();
        return new FormOutcome(data, check.findings.errors(), check.findings.documents());
    }

    /** What a page shows: the answers that were sent or kept as a draft, with the read-only values of the initial data. */
    public static ObjectNode overlay(FormSchema schema, ObjectNode answers, ObjectNode initial) {
        return Overlay.of(schema.fields(), answers, initial);
    }

    private Answers object(List<FormField> fields, ObjectNode sent, ObjectNode initial, String at) {
        Answers answers = new Answers();
        Set<String> known = new HashSet<>();
        level(fields, new Level(sent, initial, at, answers, known), false);
        for (String name : sent.propertyNames()) {
            if (!known.contains(name)) {
                findings.refuse(at + name, "unknown");
            }
        }
        return answers;
    }

    private record Level(ObjectNode sent, ObjectNode initial, String at, Answers answers, Set<String> known) {}

    private void level(List<FormField> fields, Level level, boolean inHidden) {
        for (FormField field : fields) {
            boolean hidden = inHidden || level.answers().hide(field);
            if (!field.hasKey()) {
                level(field.children(), level, hidden);
                continue;
            }
            level.known().add(field.key());
            answer(field, level, hidden);
        }
    }

    private void answer(FormField field, Level level, boolean hidden) {
        String at = level.at() + field.key();
        JsonNode sent = level.sent().get(field.key());
        JsonNode initial = level.initial().get(field.key());
        if (hidden) {
            if (sent != null && mode == Mode.COMPLETE) {
                findings.refuse(at, "hidden");
            }
        } else if (field.readonly()) {
            if (sent != null) {
                findings.refuse(at, "readonly");
            }
            if (initial != null) {
                level.answers().put(field, initial);
            }
        } else if (field.type() == FieldType.GROUP) {
            group(field, level.answers(), sent, initial, at);
        } else if (field.type() == FieldType.LIST) {
            list(field, level.answers(), sent, initial, at);
        } else {
            value(field, level.answers(), sent, at);
        }
    }

    private void value(FormField field, Answers answers, @Nullable JsonNode sent, String at) {
        ValueCheck.Result result = ValueCheck.of(field, sent, mode);
        if (result.error() != null) {
            findings.refuse(at, result.error());
        } else if (result.value() != null) {
            answers.put(field, result.value());
            if (field.type() == FieldType.FILES) {
                findings.documents(at, field.fileRule().accept(), result.value());
            }
        }
        if (result.seen() != null) {
            answers.see(field, result.seen());
        }
    }

    private void group(
            FormField group, Answers answers, @Nullable JsonNode sent, @Nullable JsonNode initial, String at) {
        if (sent != null && !sent.isNull() && !sent.isObject()) {
            findings.refuse(at, "type", group);
            return;
        }
        ObjectNode inside = object(group.children(), Visibility.orEmpty(sent), Visibility.orEmpty(initial), at + ".")
                .valid();
        if (!inside.isEmpty() || sent instanceof ObjectNode) {
            answers.put(group, inside);
        }
    }

    private void list(FormField list, Answers answers, @Nullable JsonNode sent, @Nullable JsonNode initial, String at) {
        if (sent != null && !sent.isNull() && !sent.isArray()) {
            findings.refuse(at, "type", list);
            return;
        }
        boolean given = sent instanceof ArrayNode;
        ArrayNode rows = sent instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
        int fixed = initial instanceof ArrayNode array
                ? array.size()
                : list.rowRule().defaultRows();
        if (rows.size() > RowRule.MAX_ROWS) {
            findings.refuse(at, "max", list, RowRule.MAX_ROWS, rows.size());
            return;
        }
        ArrayNode valid = JsonNodeFactory.instance.arrayNode();
        int count = list.rowRule().addRemove() || given ? rows.size() : fixed;
        for (int i = 0; i < count; i++) {
            String row = at + "[" + i + "]";
            if (!list.rowRule().addRemove() && i >= fixed) {
                findings.refuse(row, "unknown");
            } else if (i < rows.size() && !rows.get(i).isObject()) {
                findings.refuse(row, "type", list);
            } else {
                ObjectNode before = Visibility.orEmpty(initial == null ? null : initial.get(i));
                valid.add(object(list.children(), Visibility.orEmpty(rows.get(i)), before, row + ".")
                        .valid());
            }
        }
        missingRows(list, given ? rows.size() : count, fixed, at);
        if (given || !valid.isEmpty()) {
            answers.put(list, valid);
        }
    }

    private void missingRows(FormField list, int count, int fixed, String at) {
        if (mode == Mode.DRAFT) {
            return;
        }
        if (!list.rowRule().addRemove()) {
            for (int i = count; i < fixed; i++) {
                findings.refuse(at + "[" + i + "]", "required", list);
            }
        } else if (list.required() && count == 0) {
            findings.refuse(at, "required", list);
        }
    }
}
