package org.hito.actor.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hito.form.FieldError;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form that records a contact; it shows the text that the person agreed to, in the version of today. */
@Component
public class RecordContact implements StartForm {

    private static final String FORM = "record-contact";

    private final StartForms forms;
    private final Contacts contacts;
    private final CommunityCalendar calendar;
    private final MessageSource texts;
    private final JsonMapper json;

    RecordContact(
            StartForms forms, Contacts contacts, CommunityCalendar calendar, MessageSource texts, JsonMapper json) {
        this.forms = forms;
        this.contacts = contacts;
        this.calendar = calendar;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public String formId() {
        return FORM;
    }

    /** @param organisation whose contact it is */
    @Override
    public FormPrefill prefill(@Nullable UUID organisation) {
        if (organisation == null) {
            throw new NotFound("problem.actor-not-found");
        }
        contacts.mustSee(organisation);
        return FormPrefill.of(json.createObjectNode()
                .put(
                        "consentText",
                        texts.getMessage(
                                "actor.consent." + Contact.CURRENT_TEXT, null, LocaleContextHolder.getLocale())));
    }

    public TaskForms.Handed handed(UUID organisation) {
        return forms.handed(FORM, organisation);
    }

    /** What a client sent, which may hold the data of the form and nothing else. */
    public Contact submitted(UUID organisation, SentForm sent) {
        contacts.mustSee(organisation);
        return submitted(organisation, forms.data(FORM, sent));
    }

    public Contact submitted(UUID organisation, ObjectNode sent) {
        var filled = forms.accept(handed(organisation), sent, null, RecordContactForm.class);
        List<FieldError> errors = new ArrayList<>();
        if (calendar.ahead(filled.form().consentedOn())) {
            errors.add(FieldError.notAfter("consentedOn", calendar.today()));
        }
        forms.refuse(filled, errors);
        return contacts.record(organisation, filled.form());
    }
}
