package org.hito.inbox;

import java.util.List;
import java.util.Locale;
import org.hito.form.FieldError;
import org.hito.form.FormBody;
import org.hito.form.FormData;
import org.hito.form.FormSchema;
import org.hito.form.FormView;
import org.springframework.context.MessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form as it was typed on its page, which works without script.
 *
 * @param initial what the form began with
 */
public record TypedForm(FormSchema schema, ObjectNode initial, MultiValueMap<String, String> typed) {

    public static TypedForm of(FormSchema schema, ObjectNode initial, MultiValueMap<String, String> params) {
        return new TypedForm(schema, initial, plain(params));
    }

    public static TypedForm of(TaskForms.Handed handed, MultiValueMap<String, String> params) {
        return of(handed.schema(), handed.initial(), params);
    }

    /** Parameters of the page without what is the frame's. */
    public static MultiValueMap<String, String> plain(MultiValueMap<String, String> params) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>(params);
        all.remove("_csrf");
        return all;
    }

    /** Only the fields were changed, a row added for instance; nothing is sent yet. */
    public boolean isEdit() {
        return FormBody.isEdit(typed);
    }

    public ObjectNode data() {
        return FormBody.decode(schema, typed, initial);
    }

    /** The fields with everything that was typed. */
    public FormView again(List<FieldError> errors, MessageSource messages, Locale locale) {
        ObjectNode data = FormData.overlay(schema, FormBody.edit(schema, typed, initial), initial);
        return FormView.of(schema, data, errors, messages, locale);
    }
}
