package org.hito.inbox;

import java.util.List;
import java.util.Map;
import org.hito.form.FieldError;
import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** What was sent does not fit its form; all that is wrong is told at once. */
public class FormInvalid extends ProblemException {

    /** @param message how to mend it, in the reader's language */
    public record Error(String field, String code, String message) {}

    private final String form;
    private final transient List<FieldError> fieldErrors;
    private final transient List<Error> errors;

    FormInvalid(String form, List<FieldError> fieldErrors, List<Error> errors) {
        super("problem.form-invalid", errors.size());
        this.form = form;
        this.fieldErrors = fieldErrors;
        this.errors = errors;
    }

    public List<FieldError> fieldErrors() {
        return fieldErrors;
    }

    /** Which form, and which fields with which codes: for the record, without what was typed. */
    @Override
    public String detail() {
        return form + ": "
                + errors.stream()
                        .limit(20)
                        .map(it -> it.field() + " " + it.code())
                        .collect(java.util.stream.Collectors.joining(", "));
    }

    public List<Error> errors() {
        return errors;
    }

    @Override
    public String type() {
        return "form-invalid";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("errors", errors);
    }
}
