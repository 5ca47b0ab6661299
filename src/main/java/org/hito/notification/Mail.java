package org.hito.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person and how its sending stands.
 *
 * @param id also its Message-ID, so that sending it again is recognised as the same
 * @param kind constant of a {@link NoticeKind}, or {@code SEVERAL} or {@code DAILY} for letters on more than one thing
 * @param at when what it tells has happened
 * @param lastError why it has not gone out yet, without addresses
 */
public record Mail(
        UUID id,
        UUID person,
        String kind,
        String language,
        String subject,
        String plain,
        String html,
        @Nullable String calendar,
        Instant at,
        State state,
        int tries,
        Instant nextTry,
        @Nullable String lastError,
        @Nullable Instant sentAt) {

    static final String SEVERAL = "SEVERAL";
    static final String DAILY = "DAILY";

    /** A refused one is not tried again until somebody asks for it. */
    public enum State {
        WAITING,
        SENT,
        REFUSED
    }
}
