package org.hito.inbox;

import java.util.List;
import java.util.Locale;
import org.hito.form.FieldError;
import org.hito.form.FormBody;
import org.hito.form.FormData;
import org.hito.form.FormView;
import org.springframework.context.MessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** A start form as it was typed on its page, which works without script. */
public record TypedForm(TaskForms.Handed handed, MultiValueMap<String, String> typed) {

    /** Leaves out what is the frame's. */
    public static TypedForm of(TaskForms.Handed handed, MultiValueMap<String, String> params) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(params);
        typed.remove("_csrf");
        return new TypedForm(handed, typed);
    }

    /** Only the fields were changed, a row added for instance; nothing is sent yet. */
    public boolean isEdit() {
        return FormBody.isEdit(typed);
    }

    public ObjectNode data() {
        return FormBody.decode(handed.schema(), typed, handed.initial());
    }

    /** The fields with everything that was typed. */
    public FormView again(List<FieldError> errors, MessageSource messages, Locale locale) {
        ObjectNode data = FormData.overlay(
                handed.schema(), FormBody.edit(handed.schema(), typed, handed.initial()), handed.initial());
        return FormView.of(handed.schema(), data, errors, messages, locale);
    }
}
