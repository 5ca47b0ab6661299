package org.hito.platform;

import org.springframework.http.HttpStatus;

/** A parameter that cannot be read. */
public class BadInput extends ProblemException {

    public BadInput(String messageKey, Object... args) {
        super(messageKey, args);
    }

    @Override
    public String type() {
        return "bad-input";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.BAD_REQUEST;
    }
}
