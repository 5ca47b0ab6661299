package org.hito.council.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.platform.Cursor;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Minutes that the acting person sees, and what that person may do with them now. */
@Component
public class MinutesList {

    private final JdbcClient jdbc;
    private final MinutesTable table;
    private final MinutesAccess minutesAccess;
    private final People people;

    MinutesList(JdbcClient jdbc, MinutesTable table, MinutesAccess minutesAccess, People people) {
        this.jdbc = jdbc;
        this.table = table;
        this.minutesAccess = minutesAccess;
        this.people = people;
    }

    /** What is asked for: nulls leave a side open. */
    public record Filter(@Nullable UUID body, @Nullable UUID session, @Nullable MinutesStatus status) {}

    /** The newest first. */
    public PageOf<Minutes> page(Filter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        PersonView person = people.current();
        var query = jdbc.sql(
                        """
                        SELECT id, drafted_at FROM council_minutes
                        WHERE (:everything OR body = ANY (:bodies) OR session = ANY (:attended) OR :person IN (chair, secretary))
                        """
                                + (filter.body() == null ? "" : " AND body = :body")
                                + (filter.session() == null ? "" : " AND session = :session")
                                + (filter.status() == null ? "" : " AND status = :status")
                                + (cursor == null ? "" : " AND (drafted_at, id) < (:at, :id)")
                                + " ORDER BY drafted_at DESC, id DESC LIMIT :rows")
                .param("everything", person.has(Role.AUDITOR))
                .param("bodies", minutesAccess.bodies(person).toArray(UUID[]::new))
                .param("attended", minutesAccess.ofTenure(person).toArray(UUID[]::new))
                .param("person", person.id())
                .param("rows", limit + 1);
        query = filter.body() == null ? query : query.param("body", filter.body());
        query = filter.session() == null ? query : query.param("session", filter.session());
        query = filter.status() == null
                ? query
                : query.param("status", filter.status().name());
        if (cursor != null) {
            query = query.param("at", java.sql.Timestamp.from(cursor.instant(0)))
                    .param("id", cursor.id(1));
        }
        List<UUID> ids =
                query.query((row, n) -> row.getObject("id", UUID.class)).list();
        return PageOf.cut(table.all(ids), limit, it -> Cursor.of(it.draftedAt(), it.id()));
    }

    /** The minutes as they stand; for whoever tells their signers of them. */
    public Optional<Minutes> find(UUID id) {
        return table.find(id);
    }

    /** The minutes, if the acting person sees them. */
    public Minutes visible(UUID id) {
        return minutesAccess.visible(id);
    }

    /** What the acting person may do with them now: approve, sign, correct. */
    public List<String> acts(Minutes minutes) {
        return switch (minutes.status()) {
            case DRAFT -> minutesAccess.is(minutes, SignsAs.CHAIR) ? List.of("approve") : List.of();
            case APPROVED -> awaited(minutes) ? List.of("sign") : List.of();
            case SIGNED -> minutesAccess.is(minutes, SignsAs.SECRETARY) ? List.of("correct") : List.of();
        };
    }

    private boolean awaited(Minutes minutes) {
        if (minutes.signedBy(people.current().id())) {
            return false;
        }
        for (SignsAs as : SignsAs.values()) {
            if (minutesAccess.is(minutes, as) && minutes.signature(as).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
