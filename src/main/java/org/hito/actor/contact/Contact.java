package org.hito.actor.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of an organisation, with the consent.
 *
 * @param person null once the consent is withdrawn or the person erased
 * @param textVersion of the consent, {@code actor.consent.<version>} in i18n
 * @param commitment what the trail holds of the person
 */
public record Contact(
        UUID id,
        UUID organisation,
        @Nullable ContactPerson person,
        ContactPurpose purpose,
        int textVersion,
        ConsentWay obtained,
        LocalDate consentedOn,
        UUID recordedBy,
        Instant recordedAt,
        String commitment,
        @Nullable Instant withdrawnAt,
        @Nullable Instant erasedAt) {

    /** The consent that is asked for today. */
    public static final int CURRENT_TEXT = 1;

    public enum Status {
        ACTIVE,
        WITHDRAWN,
        ERASED
    }

    public Status status() {
        return erasedAt != null ? Status.ERASED : withdrawnAt != null ? Status.WITHDRAWN : Status.ACTIVE;
    }
}
