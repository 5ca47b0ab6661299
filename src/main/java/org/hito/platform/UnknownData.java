package org.hito.platform;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request brings keys that have no place in it. */
public class UnknownData extends ProblemException {

    /** As in a refused form. */
    public record Error(String field, String code, String message) {}

    private final transient List<Error> errors;

    /**
     * @param keys dotted paths with {@code [n]} for rows
     * @param message how to mend it, in the reader's language
     */
    public UnknownData(List<String> keys, String message) {
        super("problem.unknown-keys", String.join(", ", keys));
        this.errors =
                keys.stream().map(key -> new Error(key, "unknown", message)).toList();
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
