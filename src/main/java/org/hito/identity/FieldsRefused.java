package org.hito.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** What was entered about a person is not accepted; all that is wrong is told at once. */
public class FieldsRefused extends ProblemException {

    /**
     * @param code one of the codes of a refused form
     * @param message how to mend it, in the reader's language
     */
    public record Error(String field, String code, String message) {}

    private final transient List<Error> errors;

    FieldsRefused(List<Error> errors) {
        super("problem.fields-refused", errors.size());
        this.errors = List.copyOf(errors);
    }

    public List<Error> errors() {
        return errors;
    }

    @Override
    public String detail() {
        return errors.stream().map(it -> it.field() + " " + it.code()).collect(Collectors.joining(", "));
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
