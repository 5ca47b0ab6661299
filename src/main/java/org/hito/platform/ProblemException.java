package org.hito.platform;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A refusal that its reader can act on: a stable problem type, an HTTP status, and a sentence from {@code i18n} that says
 * how to mend it. The same case is a problem document on {@code /api} and a friendly page elsewhere.
 */
public abstract class ProblemException extends RuntimeException {

    private final transient Object[] args;

    protected ProblemException(String messageKey, Object... args) {
        super(messageKey);
        this.args = args.clone();
    }

    /** Kebab-case name behind {@code urn:hito:problem:}. */
    public abstract String type();

    public abstract HttpStatus status();

    /** Key of the sentence in {@code i18n}. */
    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] args() {
        return args.clone();
    }

    /** What was wrong, for the record: never what was typed. */
    public String detail() {
        return messageKey();
    }

    /** Further members of the problem document. */
    public Map<String, Object> members() {
        return Map.of();
    }
}
