package org.hito.form;

import java.util.List;

/**
 * One answer, ready to be read.
 *
 * @param text the value in words; empty for items, documents, tables and sections
 * @param items several choices
 * @param columns headings of a table
 * @param rows cells of a table, one for each column
 * @param inside values of a section
 */
public record FormValue(
        String path,
        String label,
        Kind kind,
        String text,
        List<String> items,
        List<FormDocument> documents,
        List<String> columns,
        List<List<FormValue>> rows,
        List<FormValue> inside) {

    /** How a value is set. */
    public enum Kind {
        LINE,
        PROSE,
        NUMBER,
        DATE,
        TICK,
        CHOICE,
        ITEMS,
        DOCUMENTS,
        TABLE,
        SECTION
    }

    /** Whether there is nothing to read, as in a cell of a table that this row left out. */
    public boolean empty() {
        return text.isEmpty() && items.isEmpty() && documents.isEmpty() && rows.isEmpty() && inside.isEmpty();
    }

    static FormValue words(FormField field, Kind kind, String text) {
        return new FormValue(
                field.path(), field.label(), kind, text, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static FormValue items(FormField field, List<String> items) {
        return new FormValue(
                field.path(), field.label(), Kind.ITEMS, "", items, List.of(), List.of(), List.of(), List.of());
    }

    static FormValue documents(FormField field, List<FormDocument> documents) {
        return new FormValue(
                field.path(), field.label(), Kind.DOCUMENTS, "", List.of(), documents, List.of(), List.of(), List.of());
    }

    static FormValue table(FormField field, List<String> columns, List<List<FormValue>> rows) {
        return new FormValue(
                field.path(), field.label(), Kind.TABLE, "", List.of(), List.of(), columns, rows, List.of());
    }

    static FormValue section(FormField field, List<FormValue> inside) {
        return new FormValue(
                field.path(), field.label(), Kind.SECTION, "", List.of(), List.of(), List.of(), List.of(), inside);
    }
}
