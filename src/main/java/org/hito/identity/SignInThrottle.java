package org.hito.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.hito.platform.TooMany;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries per name and address and per address, in the database so that all nodes count together. A try is counted
 * before it is looked at, so that a thousand at once are a thousand, and taken back when it succeeds.
 */
@Component
class SignInThrottle {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param first whether nobody was refused before in this wait, so that a flood is on record once and not a thousand times */
    record Refusal(TooMany problem, boolean first) {}

    /** Refuses while the caller has to wait, otherwise counts the try. */
    @Transactional
    public void enter(String name, String address) {
        tryOnce(name, address).ifPresent(it -> {
            throw it.problem;
        });
    }

    /** How long the caller has to wait; nothing to wait for means that the try has been counted. */
    @Transactional
    public Optional<Refusal> tryOnce(String name, String address) {
        Instant now = clock.instant();
        Tries ofAddress = locked(keyOf(address));
        if (ofAddress.blockedAt(now)) {
            return Optional.of(refusal(ofAddress, now));
        }
        Tries ofName = locked(keyOf(name, address));
        if (ofName.blockedAt(now)) {
            return Optional.of(refusal(ofName, now));
        }
        count(ofAddress, Backoff.OF_ADDRESS, now);
        count(ofName, Backoff.OF_NAME, now);
        jdbc.sql("DELETE FROM sign_in_tries WHERE last_at < :old")
                .param("old", PeopleQueries.utc(now.minus(KEPT)))
                .update();
        return Optional.empty();
    }

    @Transactional
    public void succeeded(String name, String address) {
        jdbc.sql("UPDATE sign_in_tries SET tries = tries - 1, blocked_until = NULL WHERE key = :key AND tries > 0")
                .param("key", keyOf(address))
                .update();
        jdbc.sql("DELETE FROM sign_in_tries WHERE key = :key")
                .param("key", keyOf(name, address))
                .update();
    }

    private Tries locked(byte[] key) {
        jdbc.sql("INSERT INTO sign_in_tries (key, tries, last_at) VALUES (:key, 0, :now) ON CONFLICT DO NOTHING")
                .param("key", key)
                .param("now", PeopleQueries.utc(clock.instant()))
                .update();
        return jdbc.sql("SELECT tries, last_at, blocked_until, told FROM sign_in_tries WHERE key = :key FOR UPDATE")
                .param("key", key)
                .query((row, n) -> {
                    OffsetDateTime until = row.getObject("blocked_until", OffsetDateTime.class);
                    return new Tries(
                            key,
                            row.getInt("tries"),
                            row.getObject("last_at", OffsetDateTime.class).toInstant(),
                            until == null ? null : until.toInstant(),
                            row.getBoolean("told"));
                })
                .single();
    }

    private void count(Tries tries, Backoff backoff, Instant now) {
        int counted = tries.last.isBefore(now.minus(backoff.forget())) ? 1 : tries.count + 1;
        Duration wait = backoff.after(counted);
        jdbc.sql(
                        "UPDATE sign_in_tries SET tries = :tries, last_at = :now, blocked_until = :until, told = false WHERE key = :key")
                .param("tries", counted)
                .param("now", PeopleQueries.utc(now))
                .param("until", wait.isZero() ? null : PeopleQueries.utc(now.plus(wait)))
                .param("key", tries.key)
                .update();
    }

    private Refusal refusal(Tries tries, Instant now) {
        if (!tries.told) {
            jdbc.sql("UPDATE sign_in_tries SET told = true WHERE key = :key")
                    .param("key", tries.key)
                    .update();
        }
        Duration wait = Duration.between(now, Objects.requireNonNull(tries.blockedUntil));
        return new Refusal(new TooMany(wait, "problem.too-many"), !tries.told);
    }

    private static byte[] keyOf(String... parts) {
        return SecretToken.hash(String.join("\u0000", parts));
    }

    private record Tries(byte[] key, int count, Instant last, @Nullable Instant blockedUntil, boolean told) {

        boolean blockedAt(Instant now) {
            return blockedUntil != null && now.isBefore(blockedUntil);
        }
    }
}
