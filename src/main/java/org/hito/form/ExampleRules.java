package org.hito.form;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What a field proposes must pass its own rules: the example of its pattern, and its default. */
final class ExampleRules {
    private ExampleRules() {}

    static void compile(JsonNode component, Consumer<String> refuse) {
        JsonNode pattern = component.path("validate").path("pattern");
        if (pattern.isMissingNode()) {
            return;
        }
        if (pattern.asString("").isEmpty()) {
            refuse.accept("validate.pattern must be a text");
            return;
        }
        try {
            Pattern.compile(pattern.asString(""));
        } catch (PatternSyntaxException e) {
            refuse.accept("validate.pattern is not supported by RE2: " + e.getMessage());
        }
        if (!component.path("properties").path("example").isString()) {
            refuse.accept("validate.pattern needs properties.example, a value that it accepts");
        }
    }

    /** For components without other problems. */
    static void check(JsonNode component, Consumer<String> refuse) {
        FormField field = FieldReader.field(component, "", false);
        if (field.validation().pattern() != null) {
            passes(field, component.path("properties").path("example"), FormData.Mode.COMPLETE, "example", refuse);
        }
        field.defaultValue().ifPresent(value -> passes(field, value, FormData.Mode.DRAFT, "defaultValue", refuse));
    }

    private static void passes(
            FormField field, JsonNode value, FormData.Mode mode, String name, Consumer<String> refuse) {
        ValueCheck.Refusal refusal = ValueCheck.of(field, value, mode).error();
        if (refusal != null) {
            refuse.accept(name + " is refused by the field's own rules (" + refusal.code() + ")");
        }
    }
}
