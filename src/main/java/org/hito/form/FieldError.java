package org.hito.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/**
 * One answer that was refused.
 *
 * @param field dotted path, rows as {@code [n]} from zero
 * @param code required, type, min, max, minLength, maxLength, pattern, option, unknown, readonly, hidden or document
 * @param args what the message needs: {@code kind} of field, {@code limit}, {@code actual}, {@code example}
 */
public record FieldError(String field, String code, Map<String, Object> args) {
    /** No form and no act means a later day. */
    public static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

    public FieldError {
        args = Map.copyOf(args);
    }

    /** For refusals that callers find themselves, such as {@code document}. */
    public static FieldError of(String field, String code) {
        return new FieldError(field, code, Map.of());
    }

    /** For a day that lies too early. */
    public static FieldError notBefore(String field, LocalDate first) {
        return new FieldError(field, "min", Map.of("kind", "date", "limit", first.toString()));
    }

    /** For a day that lies too late. */
    public static FieldError notAfter(String field, LocalDate last) {
        return new FieldError(field, "max", Map.of("kind", "date", "limit", last.toString()));
    }

    /** How to mend it, in the reader's language. */
    public String message(MessageSource messages, Locale locale) {
        return ErrorMessages.of(this, messages, locale);
    }
}
