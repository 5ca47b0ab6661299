package org.hito.platform;

import org.springframework.http.HttpStatus;

/** Unknown, or not visible to the caller: the two are told apart by nobody. */
public class NotFound extends ProblemException {

    public NotFound(String messageKey, Object... args) {
        super(messageKey, args);
    }

    @Override
    public String type() {
        return "not-found";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.NOT_FOUND;
    }
}
