package org.hito.inbox;

import java.util.List;
import java.util.stream.Collectors;
import org.hito.form.FieldError;
import org.hito.platform.InvalidData;

/** What was sent does not fit its form. */
public class FormInvalid extends InvalidData {

    private static final int MOST_TOLD = 20;

    private final String form;
    private final transient List<FieldError> fieldErrors;

    FormInvalid(String form, List<FieldError> fieldErrors, List<Error> errors) {
        super(errors, "problem.form-invalid", errors.size());
        this.form = form;
        this.fieldErrors = fieldErrors;
    }

    public List<FieldError> fieldErrors() {
        return fieldErrors;
    }

    /** Which form, and which fields with which codes: for the record, without what was typed. */
    @Override
    public String detail() {
        return form + ": "
                + errors().stream()
                        .limit(MOST_TOLD)
                        .map(it -> it.field() + " " + it.code())
                        .collect(Collectors.joining(", "));
    }
}
