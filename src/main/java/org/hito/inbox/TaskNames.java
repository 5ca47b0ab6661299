package org.hito.inbox;

import java.util.Locale;
import org.hito.engine.DeployedForms;
import org.hito.engine.DeployedForms.DeployedForm;
import org.hito.engine.Models;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a task is called, in the reader's language: the label in its model, and which step it is about where that has no name of its own. */
@Component
public class TaskNames {

    private final Models models;
    private final DeployedForms forms;
    private final FormTextSource texts;

    TaskNames(Models models, DeployedForms forms, FormTextSource texts) {
        this.models = models;
        this.forms = forms;
        this.texts = texts;
    }

    public String of(TaskRow row) {
        Locale locale = LocaleContextHolder.getLocale();
        String label = models.label(row.process(), row.processDefinition(), row.element(), locale);
        return row.form().equals(row.kebab()) ? label : label + ": " + title(row, locale);
    }

    private String title(TaskRow row, Locale locale) {
        DeployedForm form = forms.of(row.processDefinition(), row.form());
        return form.schema().localised(texts.of(form.module(), locale)).title();
    }
}
