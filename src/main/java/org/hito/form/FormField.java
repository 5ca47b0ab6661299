package org.hito.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One component of a form.
 *
 * @param key name of its value in the object it stands in; empty for texts, separators and groups that hold no object
 * @param path keys joined by dots through groups and lists, without row numbers; ends in the component's id if it has no key
 * @param text Markdown of a text block, otherwise empty
 * @param readonly whether it, or the group around it, is only shown
 * @param defaultValue what the page offers first
 * @param rows set for lists
 * @param files set for file fields
 */
public record FormField(
        FieldType type,
        String key,
        String path,
        String label,
        String help,
        String text,
        List<FormOption> options,
        FieldValidation validation,
        Optional<HideCondition> hide,
        boolean readonly,
        Optional<JsonNode> defaultValue,
        @Nullable RowRule rows,
        @Nullable FileRule files,
        List<FormField> children,
        Map<String, String> properties) {

    public FormField {
        options = List.copyOf(options);
        children = List.copyOf(children);
        properties = Map.copyOf(properties);
    }

    public boolean required() {
        return validation.required();
    }

    /** Whether it has a value of its own in the data. */
    public boolean hasKey() {
        return !key.isEmpty();
    }

    RowRule rowRule() {
        return rows == null ? new RowRule(0, false) : rows;
    }

    FileRule fileRule() {
        return files == null ? new FileRule("", false) : files;
    }

    Optional<FormOption> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }
}
