package org.hito.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hito.document.Documents;
import org.hito.form.FieldError;
import org.hito.form.FormData;
import org.hito.form.FormOutcome;
import org.hito.form.FormSchema;
import org.hito.platform.BadInput;
import org.hito.platform.InvalidData;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds what was sent against its schema and the evidence files it names; used by every way in. */
@Component
public class FormSubmission {

    private final Documents documents;
    private final MessageSource messages;
    private final JsonMapper json;

    FormSubmission(Documents documents, MessageSource messages, JsonMapper json) {
        this.documents = documents;
        this.messages = messages;
        this.json = json;
    }

    /** @param evidence SHA-256 (hex) of the documents that the data name, by id */
    public record Accepted(ObjectNode data, Map<String, String> evidence) {}

    /** The coerced data, complete; {@link FormInvalid} with everything that is wrong. */
    public Accepted accept(
            FormSchema schema, ObjectNode sent, @Nullable ObjectNode initial, @Nullable UUID initiative) {
        FormOutcome outcome = check(schema, sent, initial, FormData.Mode.COMPLETE);
        Map<String, String> evidence = evidence(outcome, initiative);
        List<FieldError> errors = new ArrayList<>(outcome.errors());
        outcome.documents().stream()
                .filter(it -> !evidence.containsKey(it.id()))
                .forEach(it -> errors.add(FieldError.of(it.field(), "document")));
        refuse(schema, errors);
        return new Accepted(outcome.data(), evidence);
    }

    /** What was typed so far, of the right types. */
    public ObjectNode acceptDraft(FormSchema schema, ObjectNode sent, @Nullable ObjectNode initial) {
        FormOutcome outcome = check(schema, sent, initial, FormData.Mode.DRAFT);
        refuse(schema, outcome.errors());
        return outcome.data();
    }

    /** The data of what was sent; nobody smuggles a field past its form. */
    public ObjectNode data(SentForm sent, String form) {
        nothingBeside(sent, form);
        return required(sent.data());
    }

    /** Refuses what stands beside the data. */
    public void nothingBeside(SentForm sent, String form) {
        refuse(
                form,
                sent.unknown().stream()
                        .sorted()
                        .map(it -> FieldError.of(it, "unknown"))
                        .toList());
    }

    /**
     * Begins to read an act that has no form.
     *
     * @param name of the act, for the record
     * @param others what came with it and has no place in it
     */
    public Act act(String name, @Nullable Map<String, ?> others) {
        return new Act(name, others == null ? Set.of() : others.keySet(), this);
    }

    /** What was sent, asked for only when the caller may see the task. */
    static ObjectNode required(@Nullable ObjectNode data) {
        if (data == null) {
            throw new BadInput("problem.no-data");
        }
        return data;
    }

    /** The record of a form that has a handler. */
    <F> F read(ObjectNode data, Class<F> type) {
        return json.treeToValue(data, type);
    }

    /** Refuses if there are errors. */
    public void refuse(FormSchema schema, List<FieldError> errors) {
        refuse(schema.id(), errors);
    }

    /** Refuses if there are errors in what came with a form or an act of that name. */
    public void refuse(String form, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw invalid(form, errors);
        }
    }

    private FormInvalid invalid(String form, List<FieldError> errors) {
        Locale locale = LocaleContextHolder.getLocale();
        return new FormInvalid(
                form,
                errors,
                errors.stream()
                        .map(it -> new InvalidData.Error(it.field(), it.code(), it.message(messages, locale)))
                        .toList());
    }

    private FormOutcome check(FormSchema schema, ObjectNode sent, @Nullable ObjectNode initial, FormData.Mode mode) {
        return FormData.check(schema, sent, initial == null ? json.createObjectNode() : initial, mode);
    }

    private Map<String, String> evidence(FormOutcome outcome, @Nullable UUID initiative) {
        return outcome.documents().isEmpty() || initiative == null
                ? Map.of()
                : documents.hashes(
                        initiative,
                        outcome.documents().stream().map(it -> it.id()).toList());
    }
}
