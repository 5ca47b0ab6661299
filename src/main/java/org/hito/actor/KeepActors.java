package org.hito.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hito.form.FieldError;
import org.hito.inbox.FormPrefill;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartForm;
import org.hito.inbox.StartForms;
import org.hito.inbox.TaskForms;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Registers organisations and corrects what is known of them, by one form; a tax id belongs to one of them. */
@Component
public class KeepActors implements StartForm {

    private static final String FORM = "register-actor";

    private final StartForms forms;
    private final Organisations organisations;
    private final OrganisationTable table;
    private final JsonMapper json;

    KeepActors(StartForms forms, Organisations organisations, OrganisationTable table, JsonMapper json) {
        this.forms = forms;
        this.organisations = organisations;
        this.table = table;
        this.json = json;
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public FormPrefill prefill(@Nullable UUID initiative) {
        organisations.mustBeKept();
        return FormPrefill.NONE;
    }

    /** The form as it is handed out to the acting person. */
    public TaskForms.Handed handed() {
        return forms.handed(FORM, null);
    }

    /** What is known of an organisation, as data of the form. */
    public ObjectNode known(Organisation organisation) {
        Map<String, @Nullable Object> facts = OrganisationTable.facts(organisation);
        facts.put(
                "taxId",
                organisation.taxId() == null ? null : organisation.taxId().toString());
        facts.values().removeIf(Objects::isNull);
        if (organisation.kind() != ActorKind.FIRM) {
            facts.keySet().removeAll(List.of("size", "chainLinks", "anchor"));
        }
        return json.valueToTree(facts);
    }

    /** The data of what a client sent, and nothing beside it. */
    public ObjectNode data(SentForm sent) {
        organisations.mustBeKept();
        return forms.data(FORM, sent);
    }

    @Transactional
    public Organisation register(ObjectNode sent) {
        Organisation organisation = accepted(sent, UUID.randomUUID());
        return organisations.add(organisation);
    }

    @Transactional
    public Organisation change(UUID id, ObjectNode sent) {
        Organisation before = organisations.get(id);
        if (organisations.mergedInto(id).isPresent()) {
            throw new StateMoved("problem.merged-already", before.name());
        }
        Organisation after = accepted(sent, id);
        organisations.change(before, after);
        return after;
    }

    private Organisation accepted(ObjectNode sent, UUID id) {
        StartForms.Filled<RegisterActorForm> filled = forms.accept(handed(), sent, null, RegisterActorForm.class);
        RegisterActorForm form = filled.form();
        table.lock();
        forms.refuse(filled, wrong(form, id));
        return form.organisation(id);
    }

    private List<FieldError> wrong(RegisterActorForm form, UUID id) {
        List<FieldError> errors = new ArrayList<>();
        if (form.taxId() != null) {
            TaxIdRule.wrong(form.taxId()).ifPresent(errors::add);
            TaxId.read(form.taxId())
                    .flatMap(typed -> table.byTaxId(typed.taxId()))
                    .filter(other -> !other.id().equals(id))
                    .ifPresent(other -> errors.add(TaxIdRule.taken(other.name())));
        }
        return errors;
    }
}
