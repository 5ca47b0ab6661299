package org.hito.council.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hito.council.minutes.MinutesText.Fact;
import org.hito.council.minutes.MinutesText.Part;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.StateMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretary corrects signed minutes by additional ones, with the next number of the body; both name each other. */
@Component
public class CorrectMinutes {

    private final MinutesTable table;
    private final MinutesAccess access;
    private final CanonicalText canonical;
    private final MinutesTrail trail;
    private final MessageSource texts;
    private final CommunityCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectMinutes(
            MinutesTable table,
            MinutesAccess access,
            CanonicalText canonical,
            MinutesTrail trail,
            MessageSource texts,
            CommunityCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.access = access;
        this.canonical = canonical;
        this.trail = trail;
        this.texts = texts;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** @return id of the additional minutes */
    @Transactional
    public UUID execute(UUID id, String words) {
        Minutes corrected = access.lock(id);
        access.mustBe(corrected, SignsAs.SECRETARY);
        if (corrected.status() != MinutesStatus.SIGNED) {
            throw new StateMoved("problem.minutes-not-signed");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int number = table.nextNumber(corrected.body());
        MinutesText spanish = write(corrected, number, words, now, DraftMinutes.SPANISH);
        MinutesText english = write(corrected, number, words, now, Locale.ENGLISH);
        Minutes.Link link = new Minutes.Link(corrected.id(), corrected.number());
        Minutes additional = new Minutes(
                UUID.randomUUID(),
                corrected.body(),
                number,
                null,
                link,
                corrected.chair(),
                corrected.secretary(),
                now,
                spanish,
                english,
                canonical.digest(spanish),
                now,
                MinutesStatus.DRAFT,
                null,
                List.of(),
                List.of(),
                null);
        table.add(additional);
        trail.corrected(additional, link, words, canonical.digest(english));
        events.publishEvent(new MinutesDrafted(additional.id(), additional.body()));
        return additional.id();
    }

    private MinutesText write(Minutes corrected, int number, String words, Instant now, Locale language) {
        Wording wording = new Wording(texts, language, calendar, Map.of());
        String own = SessionMinutes.number(number);
        String other = SessionMinutes.number(corrected.number());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                2,
                wording.say("additional"),
                List.of(
                        new Fact(wording.say("fact.corrects"), wording.say("title", other)),
                        new Fact(wording.say("fact.about"), wording.moment(corrected.about())),
                        new Fact(wording.say("fact.written"), wording.moment(now)),
                        new Fact(wording.say("fact.digest"), corrected.digest())),
                List.of(wording.say("additional.text", other)),
                null));
        parts.add(new Part(
                2,
                wording.say("correction"),
                List.of(),
                words.lines().map(String::strip).filter(it -> !it.isEmpty()).toList(),
                null));
        return new MinutesText(
                wording.say("title.additional", own),
                corrected.in(language.getLanguage()).body(),
                parts);
    }
}
