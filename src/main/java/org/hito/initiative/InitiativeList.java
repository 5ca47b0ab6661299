package org.hito.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hito.identity.People;
import org.hito.identity.PersonView;
import org.hito.identity.Role;
import org.hito.platform.Cursor;
import org.hito.platform.PageOf;
import org.hito.platform.SearchWords;
import org.hito.platform.web.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The initiatives that the acting person sees, by name, filtered and paged by key: one statement and one for the names of people. */
@Component
public class InitiativeList {

    private static final String ROWS =
            """
            SELECT i.id, i.reference, i.name, lower(i.name) AS sort_name, i.status, i.phase, i.director, i.demo, i.registered_at,
              i.held_until, seen.whole, m.statuses, m.rounds, m.planned, m.decided
            FROM initiative i
            CROSS JOIN LATERAL (SELECT :audit OR coalesce(i.body = ANY (:bodies), false) OR coalesce(i.advisory_body = ANY (:bodies), false) OR EXISTS
              (SELECT 1 FROM initiative_member t WHERE t.initiative = i.id AND t.person = :person) AS whole) seen
            CROSS JOIN LATERAL (SELECT array_agg(status ORDER BY position) AS statuses, array_agg(round ORDER BY position) AS rounds,
              array_agg(planned ORDER BY position) AS planned, array_agg(decided ORDER BY position) AS decided
              FROM initiative_milestone WHERE initiative = i.id) m
            WHERE (seen.whole OR :names)
            """;

    private static final String LATE =
            """
             AND seen.whole AND i.status <> 'CLOSED' AND EXISTS (SELECT 1 FROM initiative_milestone c WHERE c.initiative = i.id
              AND c.phase = i.phase AND c.planned < :today AND c.status NOT IN ('APPROVED', 'APPROVED_WITH_CONDITIONS'))
            """;

    /**
     * What is asked for; nulls and false leave a side open.
     *
     * @param text words of the name, reference, activity or territory, accents and case do not matter
     * @param mine only those to whose team the acting person belongs
     */
    public record Filter(
            @Nullable InitiativeStatus status,
            @Nullable Phase phase,
            @Nullable String text,
            boolean late,
            boolean mine) {

        public static final Filter ALL = new Filter(null, null, null, false, false);
    }

    /**
     * An initiative in a list.
     *
     * @param whole false where the reader may know its name only; what else the row holds is then not to be shown
     */
    public record Row(
            UUID id,
            String reference,
            String name,
            InitiativeStatus status,
            @Nullable Phase phase,
            UUID director,
            @Nullable PersonView leader,
            boolean demo,
            Instant registeredAt,
            @Nullable LocalDate heldUntil,
            boolean whole,
            boolean late,
            List<Milestone> milestones) {}

    private final JdbcClient jdbc;
    private final People people;
    private final InitiativeAccess access;
    private final Moments moments;

    InitiativeList(JdbcClient jdbc, People people, InitiativeAccess access, Moments moments) {
        this.jdbc = jdbc;
        this.people = people;
        this.access = access;
        this.moments = moments;
    }

    public PageOf<Row> page(Filter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        PersonView person = people.current();
        LocalDate today = moments.today();
        var query = jdbc.sql(ROWS + where(filter, cursor) + " ORDER BY lower(i.name), i.id LIMIT :rows")
                .param("audit", person.has(Role.AUDITOR))
                .param("names", person.has(Role.ADMINISTRATOR))
                .param("bodies", access.bodiesOf(person.id()).toArray(UUID[]::new))
                .param("person", person.id())
                .param("rows", limit + 1);
        query = filter.status() == null
                ? query
                : query.param("status", filter.status().name());
        query = filter.phase() == null
                ? query
                : query.param("phase", filter.phase().name());
        query = filter.late() ? query.param("today", today) : query;
        query = filter.text() == null ? query : query.param("words", SearchWords.patterns(filter.text()));
        if (cursor != null) {
            query = query.param("name", cursor.part(0)).param("id", cursor.id(1));
        }
        List<ListedRow> found =
                query.query((row, n) -> ListedRow.of(row, today)).list();
        PageOf<ListedRow> page =
                PageOf.cut(found, limit, it -> Cursor.of(it.sortName(), it.row().id()));
        Map<UUID, PersonView> directors =
                people.all(page.items().stream().map(it -> it.row().director()).toList());
        return page.map(it -> it.ledBy(directors));
    }

    /** Ids of all initiatives of which the acting person sees more than the name. */
    public List<UUID> visible() {
        PersonView person = people.current();
        return jdbc.sql(
                        """
                        SELECT i.id FROM initiative i WHERE :audit OR i.body = ANY (:bodies) OR i.advisory_body = ANY (:bodies) OR EXISTS
                          (SELECT 1 FROM initiative_member t WHERE t.initiative = i.id AND t.person = :person)
                        """)
                .param("audit", person.has(Role.AUDITOR))
                .param("bodies", access.bodiesOf(person.id()).toArray(UUID[]::new))
                .param("person", person.id())
                .query(UUID.class)
                .list();
    }

    private static String where(Filter filter, @Nullable Cursor cursor) {
        boolean more = filter.status() != null || filter.phase() != null;
        return (more ? " AND seen.whole" : "")
                + (filter.status() == null ? "" : " AND i.status = :status")
                + (filter.phase() == null ? "" : " AND i.phase = :phase")
                + (filter.text() == null ? "" : " AND i.search_text LIKE ALL (:words)")
                + (filter.late() ? LATE : "")
                + (filter.mine()
                        ? " AND EXISTS (SELECT 1 FROM initiative_member t WHERE t.initiative = i.id AND t.person = :person)"
                        : "")
                + (cursor == null ? "" : " AND (lower(i.name), i.id) > (:name, :id)");
    }
}
