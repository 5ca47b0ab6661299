package org.hito.platform;

import org.springframework.http.HttpStatus;

/** Nobody is signed in, or what was shown to sign in is not good. */
public class NotSignedIn extends ProblemException {

    private final String challenge;

    /** @param challenge value of {@code WWW-Authenticate}: the scheme by which to sign in */
    public NotSignedIn(String messageKey, String challenge) {
        super(messageKey);
        this.challenge = challenge;
    }

    public String challenge() {
        return challenge;
    }

    @Override
    public String type() {
        return "not-signed-in";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.UNAUTHORIZED;
    }
}
