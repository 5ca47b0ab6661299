package org.hito.platform;

import org.springframework.http.HttpStatus;

/** More bytes than are taken. */
public class TooLarge extends ProblemException {

    public TooLarge(String messageKey, Object... args) {
        super(messageKey, args);
    }

    @Override
    public String type() {
        return "too-large";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.CONTENT_TOO_LARGE;
    }
}
