package org.hito.form;

import java.util.Optional;

/** Texts of forms in another language, by the keys that {@code src/docs/forms.md} states. */
@FunctionalInterface
public interface FormTexts {
    Optional<String> text(String key);
}
