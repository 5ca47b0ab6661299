package org.hito.council.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they stand.
 *
 * @param number consecutive in the body
 * @param session the session that they tell of, or null for additional minutes
 * @param corrects the minutes that these ones correct, or null
 * @param chair who presided, and signs
 * @param secretary who kept the session, and signs
 * @param about when the session began, or when the correction was written
 * @param spanish the record
 * @param english its copy
 * @param digest SHA-256 (hex) of the canonical JSON (RFC 8785) of the Spanish text
 * @param signatures in the order in which they were given
 * @param checkpoint the last signed checkpoint of the trail when the second signature was given, or null
 */
public record Minutes(
        UUID id,
        UUID body,
        int number,
        @Nullable UUID session,
        @Nullable Link corrects,
        UUID chair,
        UUID secretary,
        Instant about,
        MinutesText spanish,
        MinutesText english,
        String digest,
        Instant draftedAt,
        MinutesStatus status,
        @Nullable Approval approval,
        List<Signature> signatures,
        List<Link> correctedBy,
        @Nullable String checkpoint) {

    /** Other minutes of the same body. */
    public record Link(UUID id, int number) {}

    public record Approval(UUID by, Instant at) {}

    /** @param statement what the person declared with it */
    public record Signature(SignsAs as, UUID person, String statement, Instant at) {}

    public MinutesText in(String language) {
        return language.equals("en") ? english : spanish;
    }

    public Optional<Signature> signature(SignsAs as) {
        return signatures.stream().filter(it -> it.as() == as).findFirst();
    }

    boolean signedBy(UUID person) {
        return signatures.stream().anyMatch(it -> it.person().equals(person));
    }
}
