package org.hito.actor.contact.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hito.actor.contact.ConsentWay;
import org.hito.actor.contact.Contact;
import org.hito.actor.contact.ContactPerson;
import org.hito.actor.contact.ContactPurpose;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.platform.CommunityCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Contacts as they are told. */
@Component
public class ContactJson {

    /**
     * @param person null once the consent is withdrawn or the person erased
     * @param commitment what the trail holds of the person: SHA-256 of a salt and the values
     */
    public record Told(
            UUID id,
            UUID organisation,
            Contact.Status status,
            @Nullable ContactPerson person,
            Consent consent,
            String commitment,
            @Nullable OffsetDateTime withdrawnAt,
            @Nullable OffsetDateTime erasedAt) {}

    /** @param text what the person agreed to */
    public record Consent(
            ContactPurpose purpose,
            int textVersion,
            String text,
            LocalDate date,
            ConsentWay obtained,
            String recordedBy,
            OffsetDateTime recordedAt) {}

    private final People people;
    private final CommunityCalendar calendar;
    private final MessageSource texts;

    ContactJson(People people, CommunityCalendar calendar, MessageSource texts) {
        this.people = people;
        this.calendar = calendar;
        this.texts = texts;
    }

    public Told of(Contact it) {
        return new Told(
                it.id(),
                it.organisation(),
                it.status(),
                it.person(),
                new Consent(
                        it.purpose(),
                        it.textVersion(),
                        String.valueOf(texts.getMessage(
                                "actor.consent." + it.textVersion(), null, LocaleContextHolder.getLocale())),
                        it.consentedOn(),
                        it.obtained(),
                        people.find(it.recordedBy())
                                .map(PersonView::displayName)
                                .orElse(""),
                        calendar.at(it.recordedAt())),
                it.commitment(),
                it.withdrawnAt() == null ? null : calendar.at(it.withdrawnAt()),
                it.erasedAt() == null ? null : calendar.at(it.erasedAt()));
    }
}
