package org.hito.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hito.identity.Addressee;
import org.hito.identity.People;
import org.hito.platform.BadInput;
import org.hito.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody chooses for each kind whether it is told at once, once a day or never; at once is what nobody has to choose. */
@Component
public class Choices {

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final People people;
    private final CurrentActor currentActor;

    Choices(JdbcClient jdbc, Kinds kinds, People people, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.people = people;
        this.currentActor = currentActor;
    }

    /**
     * NotificationChoices.
     *
     * @param email where mail goes, or null while there is no address
     */
    public record NotificationChoices(@Nullable String email, String language, List<KindChoice> kinds) {}

    public record KindChoice(String kind, Frequency frequency) {}

    public NotificationChoices mine() {
        UUID person = currentActor.person();
        Choice choice = of(List.of(person)).getOrDefault(person, Choice.NONE);
        Addressee addressee = people.addressees(List.of(person)).get(person);
        return new NotificationChoices(
                addressee == null ? null : addressee.email(),
                choice.language().getLanguage(),
                kinds.names().stream()
                        .map(kind -> new KindChoice(kind, choice.of(kind)))
                        .toList());
    }

    /**
     * @param language es or en, or null to leave it
     * @param chosen kinds that are not named stay as they are
     */
    @Transactional
    public void choose(@Nullable String language, Map<String, Frequency> chosen) {
        UUID person = currentActor.person();
        if (language != null) {
            if (!List.of("es", "en").contains(language)) {
                throw new BadInput("problem.notification-language");
            }
            jdbc.sql(
                            """
                            INSERT INTO notification_language (person, language) VALUES (?, ?)
                            ON CONFLICT (person) DO UPDATE SET language = excluded.language
                            """)
                    .params(person, language)
                    .update();
        }
        List<String> known = kinds.names();
        chosen.forEach((kind, frequency) -> {
            if (!known.contains(kind)) {
                throw new BadInput("problem.notification-kind", kind);
            }
            jdbc.sql(
                            """
                            INSERT INTO notification_choice (person, kind, frequency) VALUES (?, ?, ?)
                            ON CONFLICT (person, kind) DO UPDATE SET frequency = excluded.frequency
                            """)
                    .params(person, kind, frequency.name())
                    .update();
        });
    }

    /** Of these people; whoever never chose is left out. */
    Map<UUID, Choice> of(Collection<UUID> people) {
        Map<UUID, Map<String, Frequency>> chosen = new HashMap<>();
        Map<UUID, Locale> languages = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT person, kind, frequency, NULL AS language FROM notification_choice WHERE person = ANY (:people)
                        UNION ALL
                        SELECT person, NULL, NULL, language FROM notification_language WHERE person = ANY (:people)
                        """)
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    UUID person = row.getObject("person", UUID.class);
                    String language = row.getString("language");
                    if (language == null) {
                        chosen.computeIfAbsent(person, it -> new HashMap<>())
                                .put(row.getString("kind"), Frequency.valueOf(row.getString("frequency")));
                    } else {
                        languages.put(person, Locale.forLanguageTag(language));
                    }
                });
        List<UUID> somebody = new ArrayList<>(chosen.keySet());
        somebody.addAll(languages.keySet());
        Map<UUID, Choice> all = new HashMap<>();
        somebody.forEach(it -> all.put(
                it,
                new Choice(
                        Objects.requireNonNullElse(languages.get(it), Choice.SPANISH),
                        chosen.getOrDefault(it, Map.of()))));
        return all;
    }
}
