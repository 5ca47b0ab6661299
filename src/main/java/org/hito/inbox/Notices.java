package org.hito.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.platform.CurrentActor;
import org.hito.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Things to know in the inbox, with nothing to do; a notice stops nothing. */
@Component
public class Notices {

    private static final TypeReference<Map<String, Object>> ARGS = new TypeReference<>() {};

    /**
     * @param event its sentence is {@code notice.<event>} in i18n, placeholders are keys of {@code args}
     * @param args {@code path} among them is the page that it is about, if that is not the page of the initiative
     */
    public record Notice(UUID id, String event, Map<String, Object> args, @Nullable UUID initiative, Instant at) {

        /** Where it leads, or null. */
        public @Nullable String path() {
            Object path = args.get("path");
            return path != null ? path.toString() : initiative == null ? null : "/initiatives/" + initiative;
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Audience audience;
    private final CurrentActor currentActor;
    private final Clock clock;

    Notices(JdbcClient jdbc, JsonMapper json, Audience audience, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.audience = audience;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param keys whom it is for, as {@code role@holder}: see {@link #key} */
    @Transactional
    public void put(Collection<String> keys, String event, Map<String, Object> args, @Nullable UUID initiative) {
        for (String key : keys) {
            jdbc.sql(
                            "INSERT INTO inbox_notice (id, key, event, args, initiative, at) VALUES (:id, :key, :event, :args, :initiative, :at)")
                    .param("id", UUID.randomUUID())
                    .param("key", key)
                    .param("event", event)
                    .param("args", json.writeValueAsString(args))
                    .param("initiative", initiative)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    public static String key(String role, UUID holder) {
        return Audience.key(role, holder);
    }

    /** Notices for the acting person that were not dismissed, newest first. */
    public List<Notice> mine(int limit) {
        UUID person = currentActor.person();
        return jdbc.sql(
                        """
                        SELECT n.* FROM inbox_notice n WHERE n.key = ANY (:keys)
                          AND NOT EXISTS (SELECT 1 FROM inbox_notice_dismissed d WHERE d.notice = n.id AND d.person = :person)
                        ORDER BY n.at DESC, n.id LIMIT :limit
                        """)
                .param("keys", audience.keysOf(person))
                .param("person", person)
                .param("limit", limit)
                .query((row, n) -> new Notice(
                        row.getObject("id", UUID.class),
                        row.getString("event"),
                        json.readValue(row.getString("args"), ARGS),
                        row.getObject("initiative", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    @Transactional
    public void dismiss(UUID notice) {
        UUID person = currentActor.person();
        int dismissed = jdbc.sql(
                        """
                        INSERT INTO inbox_notice_dismissed (notice, person)
                        SELECT id, :person FROM inbox_notice WHERE id = :notice AND key = ANY (:keys)
                        ON CONFLICT (notice, person) DO UPDATE SET person = excluded.person
                        """)
                .param("person", person)
                .param("notice", notice)
                .param("keys", audience.keysOf(person))
                .update();
        if (dismissed == 0) {
            throw new NotFound("problem.notice-not-found");
        }
    }
}
