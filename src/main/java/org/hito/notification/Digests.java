package org.hito.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hito.identity.Addressee;
import org.hito.identity.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The daily mail: on the morning of each working day, what has gathered since the one before and is not over. */
@Component
class Digests {

    private final NoticeTable notices;
    private final MailTable mails;
    private final Kinds kinds;
    private final Choices choices;
    private final Letters letters;
    private final People people;
    private final CommunityMorning morning;
    private final Clock clock;

    Digests(
            NoticeTable notices,
            MailTable mails,
            Kinds kinds,
            Choices choices,
            Letters letters,
            People people,
            CommunityMorning morning,
            Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.kinds = kinds;
        this.choices = choices;
        this.letters = letters;
        this.people = people;
        this.morning = morning;
        this.clock = clock;
    }

    @Transactional
    public void write() {
        Instant now = clock.instant();
        Map<UUID, List<Occasion>> waiting = notices.waitingSinceBefore(morning.last(now)).stream()
                .collect(Collectors.groupingBy(
                        NoticeTable.Waiting::person,
                        LinkedHashMap::new,
                        Collectors.mapping(NoticeTable.Waiting::occasion, Collectors.toList())));
        if (waiting.isEmpty()) {
            return;
        }
        Map<UUID, Addressee> addressees = people.addressees(waiting.keySet());
        Map<UUID, Choice> chosen = choices.of(waiting.keySet());
        waiting.forEach((person, occasions) -> {
            Choice choice = chosen.getOrDefault(person, Choice.NONE);
            write(person, Optional.ofNullable(addressees.get(person)), choice, occasions, now);
        });
    }

    private void write(UUID person, Optional<Addressee> reader, Choice choice, List<Occasion> occasions, Instant now) {
        Locale language = choice.language();
        Map<UUID, News> news = new LinkedHashMap<>();
        occasions.stream()
                .filter(it -> reader.isPresent() && choice.of(it.kind()) != Frequency.NEVER)
                .forEach(it -> Letters.in(language, () -> kinds.news(it))
                        .filter(told -> told.readers().contains(person))
                        .ifPresent(told -> news.put(it.id(), told)));
        UUID mail = UUID.randomUUID();
        if (!news.isEmpty()) {
            Letter letter = letters.daily(reader.orElseThrow(), language, List.copyOf(news.values()));
            mails.add(mail, person, Mail.DAILY, language.getLanguage(), letter, now, now);
        }
        occasions.forEach(it -> {
            if (news.containsKey(it.id())) {
                notices.mailed(it.id(), person, mail);
            } else {
                notices.drop(it.id(), person);
            }
        });
    }
}
