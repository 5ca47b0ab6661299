package org.hito.platform;

import org.springframework.http.HttpStatus;

/** The state has moved on since the caller looked. */
public class StateMoved extends ProblemException {

    public StateMoved(String messageKey, Object... args) {
        super(messageKey, args);
    }

    @Override
    public String type() {
        return "state-moved";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
