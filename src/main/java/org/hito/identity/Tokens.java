package org.hito.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tokens of the API. A token is shown once, when it is made. */
@Component
public class Tokens {

    /** A use is noted once in this time, so that reading does not write. */
    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final PeopleQueries people;
    private final PersonOfRequest request;
    private final IdentitySettings settings;
    private final Clock clock;
    private final Trail trail;
    private final CurrentActor currentActor;
    private final Rights rights;

    Tokens(
            JdbcClient jdbc,
            PeopleQueries people,
            PersonOfRequest request,
            IdentitySettings settings,
            Clock clock,
            Trail trail,
            CurrentActor currentActor,
            Rights rights) {
        this.jdbc = jdbc;
        this.people = people;
        this.request = request;
        this.settings = settings;
        this.clock = clock;
        this.trail = trail;
        this.currentActor = currentActor;
        this.rights = rights;
    }

    public record Made(UUID id, String token, Instant expiresAt) {}

    public record Listed(UUID id, Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt) {}

    @Transactional
    public Made make(UUID person) {
        Made made = new Made(
                UUID.randomUUID(), SecretToken.random(), clock.instant().plus(settings.tokenLifetime()));
        jdbc.sql(
                        """
                        INSERT INTO access_token (id, person, hash, created_at, expires_at)
                        VALUES (:id, :person, :hash, :now, :expires)
                        """)
                .param("id", made.id)
                .param("person", person)
                .param("hash", SecretToken.hash(made.token))
                .param("now", PeopleQueries.utc(clock.instant()))
                .param("expires", PeopleQueries.utc(made.expiresAt))
                .update();
        record(person, "identity.token-made", made.id);
        return made;
    }

    /** Whoever the token belongs to, remembered for the rest of the request; empty for any token that is not good. */
    public Optional<TokenHolder> holder(String token) {
        Optional<TokenHolder> holder = people.byToken(SecretToken.hash(token), clock.instant());
        holder.ifPresent(it -> {
            request.remember(it.person());
            noteUse(it);
        });
        return holder;
    }

    public List<Listed> of(UUID person) {
        return jdbc.sql(
                        """
                        SELECT id, created_at, expires_at, last_used_at FROM access_token
                        WHERE person = :person AND expires_at > :now ORDER BY created_at DESC, id
                        """)
                .param("person", person)
                .param("now", PeopleQueries.utc(clock.instant()))
                .query((row, n) -> {
                    OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
                    return new Listed(
                            row.getObject("id", UUID.class),
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                            used == null ? null : used.toInstant());
                })
                .list();
    }

    /** Somebody else's. */
    @Transactional
    public void revokeAsAdministrator(UUID person, UUID token) {
        rights.administrator();
        revoke(person, token);
    }

    @Transactional
    public void revoke(UUID person, UUID token) {
        int revoked = jdbc.sql("DELETE FROM access_token WHERE id = :id AND person = :person")
                .param("id", token)
                .param("person", person)
                .update();
        if (revoked == 0) {
            throw new NotFound("problem.token-not-found");
        }
        record(currentActor.person(), "identity.token-revoked", token);
    }

    /** All tokens of a person, where its password changes or it may come in no more. */
    void revokeAll(UUID person) {
        jdbc.sql("DELETE FROM access_token WHERE person = :person")
                .param("person", person)
                .update();
    }

    private void noteUse(TokenHolder holder) {
        Instant now = clock.instant();
        Instant last = holder.lastUsed();
        if (last == null || last.isBefore(now.minus(NOTED_EVERY))) {
            jdbc.sql("UPDATE access_token SET last_used_at = :now WHERE id = :id")
                    .param("now", PeopleQueries.utc(now))
                    .param("id", holder.token())
                    .update();
        }
    }

    private void record(UUID by, String event, UUID token) {
        currentActor.as(Actor.person(by), () -> {
            trail.record(TrailEntry.of(Stream.SYSTEM, event).with("token", token.toString()));
            return by;
        });
    }
}
