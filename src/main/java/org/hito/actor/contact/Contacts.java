package org.hito.actor.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.actor.EarlierContacts;
import org.hito.actor.Organisation;
import org.hito.actor.Organisations;
import org.hito.audit.SealedValues;
import org.hito.audit.Stream;
import org.hito.audit.Trail;
import org.hito.audit.TrailEntry;
import org.hito.identity.People;
import org.hito.initiative.InitiativeAccess;
import org.hito.initiative.InitiativeAccess.Sight;
import org.hito.platform.NotAllowed;
import org.hito.platform.NotFound;
import org.hito.platform.StateMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contacts are seen and kept by the teams of initiatives in which the organisation takes part, and by nobody else. */
@Component
public class Contacts {

    private final ContactTable table;
    private final EarlierContacts earlier;
    private final Organisations organisations;
    private final InitiativeAccess access;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    Contacts(
            ContactTable table,
            EarlierContacts earlier,
            Organisations organisations,
            InitiativeAccess access,
            People people,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.earlier = earlier;
        this.organisations = organisations;
        this.access = access;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    public boolean seen(Organisation organisation) {
        return organisations.initiatives(organisation).stream().anyMatch(it -> access.sight(it) == Sight.TEAM);
    }

    public void mustSee(UUID organisation) {
        if (!seen(organisations.get(organisation))) {
            throw new NotAllowed("problem.contacts-of-team");
        }
    }

    public List<Contact> of(UUID organisation) {
        mustSee(organisation);
        return table.of(organisation);
    }

    /** For others it does not exist. */
    public Contact get(UUID id) {
        Contact contact = table.get(id);
        if (!seen(organisations.known(contact.organisation()))) {
            throw new NotFound("problem.contact-not-found");
        }
        return contact;
    }

    @Transactional
    public Contact record(UUID organisation, RecordContactForm form) {
        mustSee(organisation);
        if (organisations.mergedInto(organisation).isPresent()) {
            throw new StateMoved(
                    "problem.merged-already", organisations.get(organisation).name());
        }
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("name", form.name().strip());
        values.put("position", form.position());
        values.put("mail", form.mail().strip());
        values.put("phone", form.phone());
        SealedValues sealed = SealedValues.of(values);
        Contact contact = new Contact(
                UUID.randomUUID(),
                organisation,
                null,
                form.purpose(),
                Contact.CURRENT_TEXT,
                form.obtained(),
                form.consentedOn(),
                people.current().id(),
                now(),
                sealed.commitment(),
                null,
                null);
        table.add(contact, sealed);
        trail.record(entry("actor.contact-recorded", contact)
                .with("purpose", contact.purpose().name())
                .with("textVersion", contact.textVersion())
                .with("obtained", contact.obtained().name())
                .with("consentedOn", contact.consentedOn().toString())
                .with("commitment", contact.commitment()));
        return table.get(contact.id());
    }

    /** The person may no longer be reached; nobody sees who it is any more. */
    @Transactional
    public Contact withdraw(UUID id) {
        get(id);
        Contact contact = table.lock(id);
        if (contact.status() != Contact.Status.ACTIVE) {
            throw new StateMoved("problem.contact-withdrawn");
        }
        table.withdrawn(id, now());
        trail.record(entry("actor.consent-withdrawn", contact));
        return table.get(id);
    }

    /** Who the person is goes for good; that somebody consented, when and to what stays. */
    @Transactional
    public Contact erase(UUID id) {
        get(id);
        Contact contact = table.lock(id);
        if (contact.status() == Contact.Status.ERASED) {
            throw new StateMoved("problem.contact-erased");
        }
        table.erased(id, now());
        trail.record(entry("actor.contact-erased", contact).with("commitment", contact.commitment()));
        return table.get(id);
    }

    /** As a form named them before anybody was asked for consent. */
    public List<String> earlier(UUID organisation) {
        mustSee(organisation);
        return earlier.of(organisation);
    }

    /** They go for good; the trail tells that they did. */
    @Transactional
    public void eraseEarlier(UUID organisation) {
        mustSee(organisation);
        if (earlier.erase(organisation) == 0) {
            throw new StateMoved("problem.contact-erased");
        }
        trail.record(TrailEntry.of(Stream.SYSTEM, "actor.earlier-contacts-erased")
                .with("organisation", organisation.toString())
                .with("name", organisations.known(organisation).name()));
    }

    private TrailEntry entry(String event, Contact contact) {
        return TrailEntry.of(Stream.SYSTEM, event)
                .with("contact", contact.id().toString())
                .with("organisation", contact.organisation().toString())
                .with("name", organisations.known(contact.organisation()).name());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
