package org.hito.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hito.engine.DeployedForms;
import org.hito.engine.DeployedForms.DeployedForm;
import org.hito.form.FormOption;
import org.hito.form.FormSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form of a task as it is handed out: the schema its model was drawn with, its options, what it begins with. */
@Component
public class TaskForms {

    /**
     * @param schema complete, in the reader's language
     * @param initial what the form begins with; read-only fields take their value from here
     * @param data the draft if there is one, else {@code initial}
     */
    public record Handed(DeployedForm form, FormSchema schema, ObjectNode initial, ObjectNode data) {

        /** The same form about what was chosen before: the field offers it alone and begins with it. */
        public Handed choosing(String field, FormOption chosen) {
            return new Handed(
                    form,
                    schema.withChoice(field, List.of(chosen)),
                    initial.deepCopy().put(field, chosen.value()),
                    data.deepCopy().put(field, chosen.value()));
        }
    }

    private final DeployedForms forms;
    private final FormTextSource texts;
    private final JsonMapper json;
    private final Map<String, FormHandler<?>> handlers;
    private final Map<String, StartForm> startForms;
    private final Map<String, FormSchema> translated = new ConcurrentHashMap<>();

    TaskForms(
            DeployedForms forms,
            FormTextSource texts,
            JsonMapper json,
            List<FormHandler<?>> handlers,
            List<StartForm> startForms) {
        this.forms = forms;
        this.texts = texts;
        this.json = json;
        this.handlers = handlers.stream().collect(Collectors.toMap(FormHandler::formId, Function.identity()));
        this.startForms = startForms.stream().collect(Collectors.toMap(StartForm::formId, Function.identity()));
    }

    Optional<FormHandler<?>> handler(String form) {
        return Optional.ofNullable(handlers.get(form));
    }

    /** The form of a task, its options and initial data filled in. */
    Handed hand(TaskInHand task) {
        TaskRow row = task.row();
        DeployedForm form = forms.of(row.processDefinition(), row.form());
        Optional<FormHandler<?>> handler = handler(row.form());
        FormPrefill prefill = handler.map(it -> it.prefill(row.facts())).orElse(FormPrefill.NONE);
        ObjectNode initial = handler.map(FormHandler::beginsWithLastEntry).orElse(true)
                ? entered(task, form.schema())
                : json.createObjectNode();
        handler.ifPresent(it -> initial.remove(it.decidedAnew()));
        return handed(form, prefill, initial, task.draft());
    }

    /** A start form, for those who may begin what it begins. */
    public Optional<Handed> start(String formId, java.util.@Nullable UUID about) {
        return Optional.ofNullable(startForms.get(formId))
                .map(it -> handed(forms.latest(formId), it.prefill(about), json.createObjectNode(), null));
    }

    private Handed handed(DeployedForm form, FormPrefill prefill, ObjectNode initial, @Nullable String draft) {
        if (prefill.data() != null) {
            initial.setAll(prefill.data());
        }
        FormSchema schema = localised(form).withOptions(prefill.options());
        for (var field : initial.properties()) {
            if (field.getValue().isArray()
                    && schema.field(field.getKey()).map(it -> it.rows() != null).orElse(false)
                    && !field.getValue().isEmpty()) {
                schema = schema.withRows(field.getKey(), field.getValue().size());
            }
        }
        ObjectNode data = draft == null ? initial.deepCopy() : (ObjectNode) json.readTree(draft);
        return new Handed(form, schema, initial, data);
    }

    /** A deployed form never changes, so each is translated once. */
    private FormSchema localised(DeployedForm form) {
        Locale locale = LocaleContextHolder.getLocale();
        return translated.computeIfAbsent(
                form.deployment() + "/" + form.schema().id() + "/" + locale.getLanguage(),
                key -> form.schema().localised(texts.of(form.module(), locale)));
    }

    /** What was entered in this form before stays; fields that a newer version no longer has and boxes without tick are left out. */
    private ObjectNode entered(TaskInHand task, FormSchema schema) {
        ObjectNode initial = json.createObjectNode();
        if (task.entered() != null) {
            json.readTree(task.entered()).properties().stream()
                    .filter(field -> schema.field(field.getKey()).isPresent()
                            && (!field.getValue().isBoolean()
                                    || field.getValue().asBoolean()))
                    .forEach(field -> initial.set(field.getKey(), field.getValue()));
        }
        return initial;
    }
}
