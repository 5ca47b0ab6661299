package org.hito.platform.web;

import java.util.Map;
import org.hito.platform.NotSignedIn;
import org.hito.platform.ProblemException;
import org.hito.platform.TooMany;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * A refusal before it is put into words.
 *
 * @param type kebab-case name behind {@code urn:hito:problem:}
 * @param members further members of the document
 * @param detail what was wrong, for the record: never what was typed
 * @param recorded whether it belongs into the trail when somebody signed in meets it
 */
record Problem(
        String type,
        HttpStatusCode status,
        String messageKey,
        Object[] args,
        Map<String, Object> members,
        HttpHeaders headers,
        String detail,
        boolean recorded) {

    static Problem of(ProblemException refusal) {
        HttpHeaders headers = new HttpHeaders();
        if (refusal instanceof TooMany tooMany) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.retryAfter()));
        } else if (refusal instanceof NotSignedIn notSignedIn) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, notSignedIn.challenge());
        }
        return new Problem(
                refusal.type(),
                refusal.status(),
                refusal.messageKey(),
                refusal.args(),
                refusal.members(),
                headers,
                refusal.detail(),
                worthRecording(refusal.status().value()));
    }

    static Problem of(String type, int status) {
        return new Problem(
                type,
                HttpStatusCode.valueOf(status),
                "problem." + type,
                new Object[0],
                Map.of(),
                new HttpHeaders(),
                type,
                worthRecording(status));
    }

    Problem unrecorded() {
        return new Problem(type, status, messageKey, args, members, headers, detail, false);
    }

    Problem with(HttpHeaders more) {
        return new Problem(type, status, messageKey, args, members, more, detail, recorded);
    }

    private static boolean worthRecording(int status) {
        return switch (status) {
            case 401, 403, 404, 409, 413, 415, 422, 429 -> true;
            default -> false;
        };
    }
}
