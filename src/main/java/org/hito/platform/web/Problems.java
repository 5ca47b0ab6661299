package org.hito.platform.web;

import java.sql.SQLException;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hito.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says of every failure what it means to whoever asked; what it does not know is our own fault. */
final class Problems {

    /** The engine is known by name only: its types stay in its own modules. */
    private static final Map<String, String> OF_ENGINE = Map.of(
            "org.camunda.bpm.engine.OptimisticLockingException", "state-moved",
            "org.camunda.bpm.engine.SuspendedEntityInteractionException", "state-moved");

    /** SQL states of class 22 tell of a value that the database cannot hold, such as a NUL character in a text. */
    private static final String DATA_EXCEPTION = "22";

    private static final HttpHeaders RETRY_SOON = new HttpHeaders();

    static {
        RETRY_SOON.set(HttpHeaders.RETRY_AFTER, "5");
    }

    private Problems() {}

    static Problem of(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            Problem problem = known(it);
            if (problem != null) {
                return problem;
            }
        }
        return Problem.of("unexpected", 500);
    }

    /** What a bare status means, for refusals that the container makes. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> Problem.of("not-signed-in", 401);
            case 403 -> Problem.of("not-allowed", 403);
            case 404 -> Problem.of("not-found", 404).unrecorded();
            case 405 -> Problem.of("method-not-allowed", 405);
            case 406 -> Problem.of("not-acceptable", 406);
            case 409 -> Problem.of("state-moved", 409);
            case 413 -> Problem.of("too-large", 413);
            case 415 -> Problem.of("unsupported-media-type", 415);
            case 429 -> Problem.of("too-many", 429);
            case 503 -> Problem.of("unavailable", 503).with(RETRY_SOON);
            default -> status >= 400 && status < 500 ? Problem.of("bad-input", 400) : Problem.of("unexpected", 500);
        };
    }

    private static @Nullable Problem known(Throwable failure) {
        if (failure instanceof ProblemException refusal) {
            return Problem.of(refusal);
        }
        if (failure instanceof AuthenticationException) {
            return ofStatus(401);
        }
        if (failure instanceof CsrfException) {
            return Problem.of("csrf", 403);
        }
        if (failure instanceof AccessDeniedException) {
            return ofStatus(403);
        }
        Problem problem = ofRequest(failure);
        return problem == null ? ofData(failure) : problem;
    }

    private static @Nullable Problem ofRequest(Throwable failure) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return unreadable.getMostSpecificCause() instanceof ProblemException refusal
                    ? Problem.of(refusal)
                    : Problem.of("malformed", 400);
        }
        if (failure instanceof StackOverflowError) {
            return Problem.of("malformed", 400);
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return ofStatus(413);
        }
        if (failure instanceof InvalidParameterException parameter) {
            return ofStatus(parameter.getErrorCode() == 413 ? 413 : 400);
        }
        if (failure instanceof TypeMismatchException
                || failure instanceof MultipartException
                || failure instanceof RequestRejectedException) {
            return ofStatus(400);
        }
        return failure instanceof ErrorResponse response
                ? ofStatus(response.getStatusCode().value()).with(response.getHeaders())
                : null;
    }

    private static @Nullable Problem ofData(Throwable failure) {
        if (failure instanceof DataIntegrityViolationException violation) {
            return violation.getMostSpecificCause() instanceof SQLException sql
                            && String.valueOf(sql.getSQLState()).startsWith(DATA_EXCEPTION)
                    ? Problem.of("malformed", 400)
                    : ofStatus(409);
        }
        if (failure instanceof ConcurrencyFailureException) {
            return ofStatus(409);
        }
        if (failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof QueryTimeoutException) {
            return ofStatus(503);
        }
        for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
            String name = OF_ENGINE.get(type.getName());
            if (name != null) {
                return Problem.of(name, 409);
            }
        }
        return null;
    }
}
