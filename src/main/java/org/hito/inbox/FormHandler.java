package org.hito.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hito.form.FieldError;

/**
 * What the submission of a form changes. Forms without a handler are kept as entries of the dossier, like any other.
 *
 * @param <F> record named after the form, whose components are the form's keys
 */
public interface FormHandler<F> {

    String formId();

    Class<F> type();

    default FormPrefill prefill(TaskFacts task) {
        return FormPrefill.NONE;
    }

    /** Whether the form begins with what was entered in it before about the same thing; not where each is a fresh act. */
    default boolean beginsWithLastEntry() {
        return true;
    }

    /** Keys of a form that begins with its last entry which are asked without an answer all the same: each time is a decision. */
    default Set<String> decidedAnew() {
        return Set.of();
    }

    /** Rules of the business that a schema cannot say; all of them at once. */
    default List<FieldError> check(TaskFacts task, F form) {
        return List.of();
    }

    /**
     * One use case, in the transaction that completes the task.
     *
     * @return the few facts that a gateway reads
     */
    Map<String, Object> submitted(TaskFacts task, F form);
}
