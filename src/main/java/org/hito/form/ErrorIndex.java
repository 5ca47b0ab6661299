package org.hito.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Errors in words, by field; in the summary they come in the order of the page, those without a field last. */
final class ErrorIndex {
    private final Map<String, String> messages = new LinkedHashMap<>();

    ErrorIndex(List<FieldError> errors, MessageSource source, Locale locale) {
        errors.forEach(error -> messages.putIfAbsent(error.field(), error.message(source, locale)));
    }

    String at(String name) {
        return messages.getOrDefault(name, "");
    }

    List<FormView.ErrorLine> lines(List<ViewNode> nodes, FormSchema schema) {
        List<FormView.ErrorLine> lines = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>(messages);
        collect(nodes, "", lines, left);
        left.forEach((field, message) -> lines.add(new FormView.ErrorLine(
                "", schema.field(field).map(FormField::label).orElse(field), message)));
        return lines;
    }

    private void collect(List<ViewNode> nodes, String above, List<FormView.ErrorLine> lines, Map<String, String> left) {
        for (ViewNode node : nodes) {
            line(node.name(), node.id(), above + node.label(), node.hidden(), lines, left);
            collect(node.children(), above, lines, left);
            for (ViewNode.ViewRow row : node.rows()) {
                String place = (node.rowName().isEmpty() ? node.label() : node.rowName()) + " " + row.number();
                line(row.name(), row.id(), place, false, lines, left);
                collect(row.children(), place + ": ", lines, left);
            }
        }
    }

    private static void line(
            String name,
            String id,
            String label,
            boolean hidden,
            List<FormView.ErrorLine> lines,
            Map<String, String> left) {
        String message = hidden ? null : left.remove(name);
        if (message != null) {
            lines.add(new FormView.ErrorLine(id, label, message));
        }
    }
}
