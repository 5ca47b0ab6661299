package org.hito.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks one answer of a field that holds no others. */
final class ValueCheck {
    private ValueCheck() {}

    /** Why a value was refused. */
    record Refusal(String code, Map<String, Object> args) {}

    /**
     * @param value the answer in its proper type; null if there is none or it was refused
     * @param seen what conditions of later fields look at
     */
    record Result(@Nullable JsonNode value, @Nullable JsonNode seen, @Nullable Refusal error) {}

    static Result of(FormField field, @Nullable JsonNode sent, FormData.Mode mode) {
        Question asked = new Question(field, mode == FormData.Mode.COMPLETE);
        if (sent == null || sent.isNull()) {
            return asked.missing(sent);
        }
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> TextCheck.of(asked, sent);
            case NUMBER -> NumberCheck.of(asked, sent);
            case DATE -> DateCheck.of(asked, sent);
            case CHECKBOX -> ChoiceCheck.tick(asked, sent);
            case SELECT, RADIO -> ChoiceCheck.one(asked, sent);
            case CHECKLIST, TAGLIST -> ChoiceCheck.some(asked, sent);
            case FILES -> ChoiceCheck.documents(asked, sent);
            case GROUP, LIST, TEXT, SEPARATOR -> throw new IllegalArgumentException(field.path() + " holds no value");
        };
    }
}
