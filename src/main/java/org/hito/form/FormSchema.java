package org.hito.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A form within the supported subset: its JSON as clients get it, and the same as typed fields. Immutable. */
public final class FormSchema {
    private static final String ROW_NUMBER = "\\[\\d+]";

    private final String module;
    private final ObjectNode json;
    private final List<FormField> fields;

    private FormSchema(String module, ObjectNode json) {
        this.module = module;
        this.json = json;
        this.fields = FieldReader.fields(json.path("components"));
    }

    /**
     * Reads a form. The last folder of {@code file} is the module that owns it, as in {@code forms/creation/x.form}.
     *
     * @throws FormSchemaRefused naming all that lies outside the subset
     */
    public static FormSchema read(String file, String json) {
        ObjectNode form = SchemaRules.verified(file, json);
        SchemaEdits.complete(form);
        String[] folders = file.replace('\\', '/').split("/");
        return new FormSchema(folders.length > 1 ? folders[folders.length - 2] : "", form);
    }

    public String id() {
        return json.path("id").asString("");
    }

    public String title() {
        return json.path("title").asString("");
    }

    /** The complete schema as handed out; a copy. */
    public ObjectNode json() {
        return json.deepCopy();
    }

    public List<FormField> fields() {
        return fields;
    }

    /** Whether it is filled in step by step. */
    public boolean inSteps() {
        return fields.stream().anyMatch(it -> it.properties().containsKey(SchemaRules.STEP));
    }

    /** The field at a path of keys; row numbers ({@code actors[2].name}) are passed over. */
    public Optional<FormField> field(String path) {
        return find(fields, path.replaceAll(ROW_NUMBER, ""));
    }

    private static Optional<FormField> find(List<FormField> among, String path) {
        for (FormField field : among) {
            if (field.path().equals(path)) {
                return Optional.of(field);
            }
            Optional<FormField> inside = find(field.children(), path);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /** The same form with title, labels, help and texts replaced where there is one. */
    public FormSchema localised(FormTexts texts) {
        ObjectNode copy = json();
        String prefix = module + "." + id();
        texts.text(prefix).ifPresent(title -> copy.put("title", title));
        SchemaEdits.localise(copy.path("components"), prefix + ".", texts);
        return new FormSchema(module, copy);
    }

    /** The same form with the choices that name a {@code valuesKey} offering what the map has under it. */
    public FormSchema withOptions(Map<String, List<FormOption>> byValuesKey) {
        if (byValuesKey.isEmpty()) {
            return this;
        }
        ObjectNode copy = json();
        SchemaEdits.offer(copy.path("components"), byValuesKey);
        return new FormSchema(module, copy);
    }

    /** The same form with a choice that offers these, whatever it offered. */
    public FormSchema withChoice(String path, List<FormOption> options) {
        ObjectNode copy = json();
        SchemaEdits.offer(component(copy, path), options);
        return new FormSchema(module, copy);
    }

    private ObjectNode component(ObjectNode copy, String path) {
        return (ObjectNode) SchemaEdits.component(copy.path("components"), "", path)
                .orElseThrow(() -> new IllegalArgumentException("No field " + path + " in form " + id()));
    }

    /** The same form with so many rows asked for in a list, for instance as many as come with the initial data. */
    public FormSchema withRows(String listPath, int rows) {
        if (rows < 0 || rows > RowRule.MAX_ROWS) {
            throw new IllegalArgumentException("A list has 0 to " + RowRule.MAX_ROWS + " rows, not " + rows);
        }
        ObjectNode copy = json();
        component(copy, listPath).put("defaultRepetitions", rows);
        return new FormSchema(module, copy);
    }
}
