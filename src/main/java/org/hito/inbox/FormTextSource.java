package org.hito.inbox;

import java.util.Locale;
import java.util.Optional;
import org.hito.form.FormTexts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts of forms in the reader's language: Spanish stands in the form itself, others in {@code i18n/forms_*}. */
@Component
public class FormTextSource {

    private final MessageSource messages;

    FormTextSource(MessageSource messages) {
        this.messages = messages;
    }

    /** @param module folder of the form below {@code forms/} */
    public FormTexts of(String module, Locale locale) {
        if (locale.getLanguage().equals("es")) {
            return key -> Optional.empty();
        }
        return key -> Optional.ofNullable(
                messages.getMessage(key.startsWith(module + ".") ? key : module + "." + key, null, null, locale));
    }
}
