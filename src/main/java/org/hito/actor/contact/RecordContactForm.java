package org.hito.actor.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contact as it is recorded. */
public record RecordContactForm(
        String name,
        @Nullable String position,
        String mail,
        @Nullable String phone,
        @Nullable String consentText,
        ContactPurpose purpose,
        ConsentWay obtained,
        LocalDate consentedOn,
        boolean consented) {}
