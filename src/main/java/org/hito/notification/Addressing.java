package org.hito.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hito.identity.Addressee;
import org.hito.identity.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out who is to be told of what lies in the outbox, and writes their letters. Each batch is one transaction, so that a node
 * that dies in the middle has done nothing.
 */
@Component
class Addressing {

    private static final Logger LOG = LoggerFactory.getLogger(Addressing.class);

    private final OutboxTable outbox;
    private final NoticeTable notices;
    private final MailTable mails;
    private final Kinds kinds;
    private final Choices choices;
    private final Letters letters;
    private final People people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Addressing(
            OutboxTable outbox,
            NoticeTable notices,
            MailTable mails,
            Kinds kinds,
            Choices choices,
            Letters letters,
            People people,
            TransactionTemplate transaction,
            Clock clock) {
        this.outbox = outbox;
        this.notices = notices;
        this.mails = mails;
        this.kinds = kinds;
        this.choices = choices;
        this.letters = letters;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Everything that waits. What fails stays and is tried again, later each time. */
    void all() {
        Attempt attempt = new Attempt();
        while (attempt.more) {
            try {
                transaction.executeWithoutResult(status -> attempt.next());
            } catch (RuntimeException e) {
                LOG.error("An occasion could not be told: {}", Masked.cause(e));
                attempt.failed(e);
            }
        }
    }

    private class Attempt {
        private boolean more = true;
        private Optional<OutboxTable.Batch> batch = Optional.empty();

        void next() {
            Instant now = clock.instant();
            batch = outbox.claim(now);
            more = batch.isPresent();
            batch.ifPresent(it -> {
                tell(it.occasions(), now);
                outbox.told(it.occasions(), now);
            });
        }

        void failed(RuntimeException failure) {
            more = batch.isPresent();
            batch.ifPresent(it -> transaction.executeWithoutResult(
                    status -> outbox.failed(it, clock.instant(), Masked.cause(failure))));
        }
    }

    private void tell(List<Occasion> occasions, Instant now) {
        Map<UUID, List<Occasion>> wanted = new HashMap<>();
        Set<UUID> concerned = new TreeSet<>();
        for (Occasion occasion : occasions) {
            Letters.in(Choice.SPANISH, () -> kinds.news(occasion)).ifPresent(news -> news.readers().stream()
                    .filter(reader -> !reader.equals(occasion.actor()))
                    .forEach(reader -> {
                        concerned.add(reader);
                        wanted.computeIfAbsent(reader, it -> new ArrayList<>()).add(occasion);
                    }));
        }
        Map<UUID, Addressee> addressees = people.addressees(concerned);
        Map<UUID, Choice> chosen = choices.of(concerned);
        concerned.stream()
                .filter(addressees::containsKey)
                .forEach(reader -> tell(
                        Objects.requireNonNull(addressees.get(reader)),
                        chosen.getOrDefault(reader, Choice.NONE),
                        wanted.getOrDefault(reader, List.of()),
                        now));
    }

    private void tell(Addressee reader, Choice choice, List<Occasion> occasions, Instant now) {
        List<Occasion> atOnce = new ArrayList<>();
        UUID mail = UUID.randomUUID();
        for (Occasion occasion : occasions) {
            switch (choice.of(occasion.kind())) {
                case AT_ONCE -> atOnce.add(occasion);
                case DAILY -> notices.add(occasion.id(), reader.id(), null, now);
                case NEVER -> {}
            }
        }
        if (atOnce.isEmpty()) {
            return;
        }
        Locale language = choice.language();
        List<News> news = Letters.in(
                language,
                () -> atOnce.stream().flatMap(it -> kinds.news(it).stream()).toList());
        String kind = atOnce.size() == 1 ? atOnce.get(0).kind() : Mail.SEVERAL;
        mails.add(
                mail,
                reader.id(),
                kind,
                language.getLanguage(),
                letters.letter(reader, language, news),
                atOnce.get(atOnce.size() - 1).at(),
                now);
        atOnce.forEach(it -> notices.add(it.id(), reader.id(), mail, now));
    }
}
