package org.hito.actor.contact.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hito.actor.contact.Contact;
import org.hito.actor.contact.Contacts;
import org.hito.actor.contact.RecordContact;
import org.hito.inbox.SentForm;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contacts by API, for the teams of initiatives in which the organisation takes part; what is sent is {@code record-contact}. */
@RestController
class ContactApi {

    private final Contacts contacts;
    private final RecordContact record;
    private final ContactJson json;

    ContactApi(Contacts contacts, RecordContact record, ContactJson json) {
        this.contacts = contacts;
        this.record = record;
        this.json = json;
    }

    @GetMapping("/api/actors/{id}/contacts")
    @Operation(
            summary =
                    "People of the organisation with their consent, oldest first; without those who withdrew it by name")
    PageOf<ContactJson.Told> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return PageOf.of(contacts.of(organisation(id)), after, PageLimit.of(limit), Contact::id)
                .map(json::of);
    }

    record Earlier(List<String> items) {}

    @GetMapping("/api/actors/{id}/earlier-contacts")
    @Operation(summary = "People whom a form named before anybody was asked for consent, as they stand there")
    Earlier earlier(@PathVariable String id) {
        return new Earlier(contacts.earlier(organisation(id)));
    }

    @PostMapping("/api/actors/{id}/earlier-contacts/erase")
    @Operation(summary = "Erases the people whom a form named before anybody was asked for consent")
    Earlier eraseEarlier(@PathVariable String id) {
        UUID organisation = organisation(id);
        contacts.eraseEarlier(organisation);
        return earlier(id);
    }

    @PostMapping("/api/actors/{id}/contacts")
    ResponseEntity<ContactJson.Told> record(@PathVariable String id, @RequestBody SentForm sent) {
        Contact made = record.submitted(organisation(id), sent);
        return ResponseEntity.created(URI.create("/api/contacts/" + made.id())).body(json.of(made));
    }

    @GetMapping("/api/contacts/{id}")
    ContactJson.Told contact(@PathVariable String id) {
        return json.of(contacts.get(of(id)));
    }

    @PostMapping("/api/contacts/{id}/withdraw")
    @Operation(summary = "The person withdraws the consent: nobody sees who it is any more")
    ContactJson.Told withdraw(@PathVariable String id) {
        return json.of(contacts.withdraw(of(id)));
    }

    @PostMapping("/api/contacts/{id}/erase")
    @Operation(summary = "Who the person is goes for good; that somebody consented stays verifiable")
    ContactJson.Told erase(@PathVariable String id) {
        return json.of(contacts.erase(of(id)));
    }

    private static UUID organisation(String id) {
        return Ids.of(id, "problem.actor-not-found");
    }

    private static UUID of(String id) {
        return Ids.of(id, "problem.contact-not-found");
    }
}
