package org.hito.creation;

import java.util.List;
import java.util.Map;
import org.hito.form.FieldError;
import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** What was sent with an act (withdraw, hold, resume, replan) does not do; the same shape as a refused form. */
public class ActInvalid extends ProblemException {

    /** @param message how to mend it, in the reader's language */
    public record Error(String field, String code, String message) {}

    private final transient List<FieldError> fieldErrors;
    private final transient List<Error> errors;

    public ActInvalid(List<FieldError> fieldErrors, List<Error> errors) {
        super("problem.form-invalid", errors.size());
        this.fieldErrors = List.copyOf(fieldErrors);
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> fieldErrors() {
        return fieldErrors;
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
