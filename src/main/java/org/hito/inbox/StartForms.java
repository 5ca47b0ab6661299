package org.hito.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hito.form.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Start forms as their use cases hand them out and take them back; the schema that was handed out is the one that holds. */
@Component
public class StartForms {

    private final ObjectProvider<TaskForms> forms;
    private final FormSubmission submission;

    StartForms(ObjectProvider<TaskForms> forms, FormSubmission submission) {
        this.forms = forms;
        this.submission = submission;
    }

    /**
     * A start form that was filled in as its schema asks.
     *
     * @param data as it is kept: coerced, complete
     * @param form the same as a record
     * @param evidence SHA-256 (hex) of the documents that the data name, by id
     */
    public record Filled<F>(TaskForms.Handed handed, ObjectNode data, F form, Map<String, String> evidence) {}

    /** The form as the acting person gets it; refuses those who may not. */
    public TaskForms.Handed handed(String form, @Nullable UUID about) {
        return find(form, about).orElseThrow();
    }

    Optional<TaskForms.Handed> find(String form, @Nullable UUID about) {
        return forms.getObject().start(form, about);
    }

    /** The data of what a client sent, and nothing beside it. */
    public ObjectNode data(String form, SentForm sent) {
        return submission.data(sent, form);
    }

    /**
     * Holds what was sent against the form; refuses with everything that is wrong.
     *
     * @param evidence initiative whose documents it may name, or null
     */
    public <F> Filled<F> accept(TaskForms.Handed handed, ObjectNode sent, @Nullable UUID evidence, Class<F> type) {
        FormSubmission.Accepted accepted = submission.accept(handed.schema(), sent, handed.initial(), evidence);
        return new Filled<>(handed, accepted.data(), submission.read(accepted.data(), type), accepted.evidence());
    }

    /** Refuses if there are errors that the schema alone does not see. */
    public void refuse(Filled<?> filled, List<FieldError> errors) {
        submission.refuse(filled.handed().schema(), errors);
    }
}
