package org.hito.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One component as the page shows it.
 *
 * @param id of the HTML element that an error links to
 * @param name of the parameter, also the path that errors use
 * @param value what is in the field, or in words if it is read-only
 * @param error how to mend it; empty if nothing is wrong
 * @param dependsOn names of the parameters that decide whether it is shown
 * @param decides whether others depend on it
 */
public record ViewNode(
        FormField field,
        String id,
        String name,
        String value,
        String error,
        boolean hidden,
        List<String> dependsOn,
        boolean decides,
        List<ViewOption> options,
        List<FormDocument> documents,
        List<Markdown.Block> blocks,
        List<ViewNode> children,
        List<ViewRow> rows) {

    /** An option and whether it is chosen. */
    public record ViewOption(String id, String value, String label, boolean chosen) {}

    /** A row of a list; numbers for people start at one. */
    public record ViewRow(int index, String id, String name, String error, List<ViewNode> children) {
        public int number() {
            return index + 1;
        }
    }

    /** Which fragment of the template shows it. */
    public String kind() {
        return field.readonly() && !field.type().isContainer() ? "readonly" : Findings.kind(field);
    }

    public String label() {
        return field.label();
    }

    public String help() {
        return field.help();
    }

    public boolean failed() {
        return !error.isEmpty();
    }

    public boolean conditional() {
        return !dependsOn.isEmpty();
    }

    public String depends() {
        return String.join(" ", dependsOn);
    }

    public boolean required() {
        return field.required();
    }

    /** Marked in words where an answer may be left out; a tick always may. */
    public boolean optional() {
        boolean asked = field.type() != FieldType.CHECKBOX && (field.type() != FieldType.LIST || canRemove());
        return asked && !field.required() && !field.readonly();
    }

    public boolean canAdd() {
        return !field.readonly() && field.rowRule().addRemove() && rows.size() < RowRule.MAX_ROWS;
    }

    public boolean canRemove() {
        return !field.readonly() && field.rowRule().addRemove();
    }

    public boolean multiple() {
        return field.fileRule().multiple();
    }

    public String accept() {
        return field.fileRule().accept();
    }

    /** Whether it is a step of a form that is filled in step by step. */
    public boolean step() {
        return field.properties().containsKey(SchemaRules.STEP);
    }

    /** Whether it, or something inside, is wrong. */
    public boolean anyFailed() {
        return failed()
                || children.stream().anyMatch(ViewNode::anyFailed)
                || rows.stream()
                        .anyMatch(row -> !row.error().isEmpty()
                                || row.children().stream().anyMatch(ViewNode::anyFailed));
    }

    /** Whether it asks for an answer that is not there, or something inside does. */
    boolean open() {
        boolean blank =
                value.isEmpty() && documents.isEmpty() && options.stream().noneMatch(ViewOption::chosen);
        boolean asks = required() && !field.readonly() && !field.type().isContainer();
        return !hidden
                && (asks && blank
                        || children.stream().anyMatch(ViewNode::open)
                        || rows.stream().anyMatch(row -> row.children().stream().anyMatch(ViewNode::open)));
    }

    /** What one row is called, in the singular; empty if the form does not say. */
    public String rowName() {
        return field.properties().getOrDefault("row", "");
    }

    /** Whether a date picker can show it: nothing or a date, but not what somebody mistyped. */
    public boolean pickable() {
        return value.isEmpty() || DateCheck.isDate(value);
    }

    public boolean anyChosen() {
        return value.isEmpty() && options.stream().anyMatch(ViewOption::chosen);
    }

    public String inputMode() {
        return field.validation().decimalDigits() > 0 ? "decimal" : "numeric";
    }

    /** Ids of hint and error for {@code aria-describedby}; empty if there are none. */
    public String describedBy() {
        return Stream.of(help().isEmpty() ? "" : id + "-hint", failed() ? id + "-error" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
