package org.hito.platform;

import org.springframework.http.HttpStatus;

/** The object is visible to the caller, the act is not allowed. */
public class NotAllowed extends ProblemException {

    public NotAllowed(String messageKey, Object... args) {
        super(messageKey, args);
    }

    @Override
    public String type() {
        return "not-allowed";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.FORBIDDEN;
    }
}
