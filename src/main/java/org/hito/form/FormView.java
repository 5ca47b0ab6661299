package org.hito.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form ready for {@code templates/form/fields.html}: values, errors beside their fields, and a summary of errors that
 * links to them.
 */
public record FormView(String id, String title, List<ViewNode> nodes, List<ErrorLine> summary) {
    /** One line of the summary; {@code target} is the id of the field, empty if the page has none. */
    public record ErrorLine(String target, String label, String message) {}

    public boolean failed() {
        return !summary.isEmpty();
    }

    /** Whether some field comes and goes with answers to others. */
    public boolean conditional() {
        return nodes.stream().anyMatch(FormView::conditional);
    }

    private static boolean conditional(ViewNode node) {
        return node.conditional()
                || node.children().stream().anyMatch(FormView::conditional)
                || node.rows().stream().anyMatch(row -> row.children().stream().anyMatch(FormView::conditional));
    }

    /** The parts of a form that is filled in step by step, in order; none of any other form. */
    public List<ViewNode> steps() {
        return nodes.stream().filter(ViewNode::step).toList();
    }

    /**
     * Number of the step that is open, from one: the first with something to mend, else the one that was open before, else
     * the first that still asks for something.
     *
     * @param before id of a step, or anything that a page may send for it
     */
    public int at(@Nullable String before) {
        List<ViewNode> steps = steps();
        return Stream.<Predicate<ViewNode>>of(ViewNode::anyFailed, it -> it.id().equals(before), ViewNode::open)
                .flatMap(wanted -> steps.stream().filter(wanted).limit(1))
                .findFirst()
                .map(it -> steps.indexOf(it) + 1)
                .orElse(1);
    }

    /** Whether the HTML form must be sent as {@code multipart/form-data}. */
    public boolean takesFiles() {
        return takesFiles(nodes.stream().map(ViewNode::field).toList());
    }

    private static boolean takesFiles(List<FormField> fields) {
        return fields.stream().anyMatch(field -> field.type() == FieldType.FILES || takesFiles(field.children()));
    }

    /** As the longer one, where no field takes files. */
    public static FormView of(
            FormSchema schema, ObjectNode data, List<FieldError> errors, MessageSource messages, Locale locale) {
        return of(schema, data, errors, FormDocuments.NONE, messages, locale);
    }

    /** @param data what is shown: initial data, a draft or what was sent ({@link FormData#overlay}) */
    public static FormView of(
            FormSchema schema,
            ObjectNode data,
            List<FieldError> errors,
            FormDocuments documents,
            MessageSource messages,
            Locale locale) {
        ErrorIndex index = new ErrorIndex(errors, messages, locale);
        ViewBuilder builder = new ViewBuilder(new FormReader(messages, locale, documents), index);
        List<ViewNode> nodes = builder.nodes(schema, data);
        return new FormView(schema.id(), schema.title(), nodes, index.lines(nodes, schema));
    }
}
