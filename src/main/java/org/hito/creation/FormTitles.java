package org.hito.creation;

import org.hito.engine.DeployedForms;
import org.hito.form.FormSchema;
import org.hito.inbox.FormEntry;
import org.hito.inbox.FormTextSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Forms of entries, in the version that was filled in and in the reader's language. */
@Component
public class FormTitles {

    private final DeployedForms forms;
    private final FormTextSource texts;

    FormTitles(DeployedForms forms, FormTextSource texts) {
        this.forms = forms;
        this.texts = texts;
    }

    public String of(FormEntry entry) {
        return schema(entry.deployment(), entry.form()).title();
    }

    public FormSchema schema(String deployment, String form) {
        DeployedForms.DeployedForm deployed = forms.in(deployment, form);
        return deployed.schema().localised(texts.of(deployed.module(), LocaleContextHolder.getLocale()));
    }
}
