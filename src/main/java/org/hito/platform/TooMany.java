package org.hito.platform;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Too many tries; the caller may try again after the time it is told. */
public class TooMany extends ProblemException {

    private final Duration wait;

    public TooMany(Duration wait, String messageKey) {
        super(messageKey, seconds(wait));
        this.wait = wait;
    }

    /** Full seconds, at least one, as {@code Retry-After} has them. */
    public long retryAfter() {
        return seconds(wait);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    @Override
    public String type() {
        return "too-many";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.TOO_MANY_REQUESTS;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("retryAfter", retryAfter());
    }
}
