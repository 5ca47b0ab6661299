package org.hito.actor;

import java.util.Map;
import java.util.Optional;
import org.hito.form.FieldError;

/** A tax id has the right check digit and belongs to one organisation; in the words of the form. */
public final class TaxIdRule {

    private static final String FIELD = "taxId";

    private TaxIdRule() {}

    /** Nothing for what is no tax id at all: its pattern says so. Zeros alone have the form of one and are none. */
    public static Optional<FieldError> wrong(String typed) {
        if (typed.matches("[0.\\s]+-0")) {
            return Optional.of(new FieldError(FIELD, "pattern", Map.of("kind", "zeros")));
        }
        return TaxId.read(typed)
                .filter(it -> !it.right())
                .map(it -> new FieldError(
                        FIELD,
                        "pattern",
                        Map.of("kind", "checkDigit", "example", it.taxId().toString())));
    }

    public static FieldError taken(String by) {
        return new FieldError(FIELD, "option", Map.of("kind", "registered", "limit", by));
    }
}
