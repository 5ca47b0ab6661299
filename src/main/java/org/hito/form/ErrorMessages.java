package org.hito.form;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Finds the sentence for an error: the one for this kind of field if there is one, else the one for the code. */
final class ErrorMessages {
    private ErrorMessages() {}

    static String of(FieldError error, MessageSource messages, Locale locale) {
        Object[] args = {
            error.args().getOrDefault("limit", ""),
            error.args().getOrDefault("actual", ""),
            error.args().getOrDefault("example", "")
        };
        String general = "form.error." + error.code();
        String fallback = messages.getMessage(general, args, locale);
        String special = general + "." + error.args().getOrDefault("kind", "any");
        String text = messages.getMessage(special, args, fallback, locale);
        return text == null ? fallback : text;
    }
}
