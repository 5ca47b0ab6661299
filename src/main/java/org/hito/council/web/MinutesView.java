package org.hito.council.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hito.council.minutes.Minutes;
import org.hito.council.minutes.MinutesStatus;
import org.hito.council.minutes.MinutesText;
import org.hito.council.minutes.SignsAs;
import org.jspecify.annotations.Nullable;

/**
 * Minutes for their readers.
 *
 * @param session the session that they tell of, null for additional minutes
 * @param about when the session began, or when the correction was written
 * @param text in the language that was asked for; the Spanish one is the record
 * @param corrects the minutes that these ones correct
 * @param digest SHA-256 of the Spanish text as canonical JSON (RFC 8785)
 * @param entryHash hash of the entry of the trail that holds the digest
 * @param checkpoint last signed checkpoint of the trail when they were signed
 * @param may what the reader may do now: approve, sign, correct
 */
public record MinutesView(
        UUID id,
        RoundView.Named body,
        int number,
        @Nullable UUID session,
        MinutesStatus status,
        OffsetDateTime about,
        MinutesText text,
        Minutes.@Nullable Link corrects,
        List<Minutes.Link> correctedBy,
        String digest,
        @Nullable String entryHash,
        @Nullable String checkpoint,
        OffsetDateTime draftedAt,
        @Nullable ApprovalView approval,
        List<SignatureView> signatures,
        List<String> may) {

    /** Minutes in a list. */
    public record LineView(
            UUID id,
            RoundView.Named body,
            int number,
            String title,
            @Nullable UUID session,
            MinutesStatus status,
            OffsetDateTime about,
            Minutes.@Nullable Link corrects,
            List<Minutes.Link> correctedBy,
            List<String> may) {}

    /** @param by user name */
    public record ApprovalView(String by, String byName, OffsetDateTime at) {}

    /** @param person user name */
    public record SignatureView(SignsAs as, String person, String name, String statement, OffsetDateTime at) {}

    public boolean may(String act) {
        return may.contains(act);
    }
}
