package org.hito.platform;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Data that cannot be taken as they are, told to every caller in one shape: all that is wrong at once. */
public abstract class InvalidData extends ProblemException {

    /**
     * @param field dotted path with {@code [n]} for rows
     * @param code one of the codes of a refused form
     * @param message how to mend it, in the reader's language
     */
    public record Error(String field, String code, String message) {}

    private final transient List<Error> errors;

    protected InvalidData(List<Error> errors, String messageKey, Object... args) {
        super(messageKey, args);
        this.errors = List.copyOf(errors);
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
