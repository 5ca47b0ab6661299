package org.hito.council;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hito.platform.Cursor;
import org.hito.platform.NotFound;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds that the acting person sees, newest first, by key. */
@Component
public class RoundList {

    private static final String VISIBLE =
            "SELECT r.id, r.opened_at FROM council_round r JOIN council_item i ON i.id = r.item WHERE "
                    + ReaderScope.over("r.id", "");

    private final JdbcClient jdbc;
    private final RoundTable rounds;
    private final ReaderScope scope;

    RoundList(JdbcClient jdbc, RoundTable rounds, ReaderScope scope) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.scope = scope;
    }

    /** What is asked for: nulls leave a side open. */
    public record Filter(@Nullable UUID initiative, @Nullable UUID body, @Nullable RoundStatus status) {}

    public PageOf<Round> page(Filter filter, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        var query = scope.bind(jdbc.sql(VISIBLE
                        + (filter.initiative() == null ? "" : " AND i.initiative = :initiative")
                        + (filter.body() == null ? "" : " AND i.body = :body")
                        + (filter.status() == null ? "" : " AND r.status = :status")
                        + (cursor == null ? "" : " AND (r.opened_at, r.id) < (:openedAt, :id)")
                        + " ORDER BY r.opened_at DESC, r.id DESC LIMIT :rows"))
                .param("rows", limit + 1);
        query = filter.initiative() == null ? query : query.param("initiative", filter.initiative());
        query = filter.body() == null ? query : query.param("body", filter.body());
        query = filter.status() == null
                ? query
                : query.param("status", filter.status().name());
        if (cursor != null) {
            query = query.param("openedAt", Timestamp.from(cursor.instant(0))).param("id", cursor.id(1));
        }
        List<UUID> ids =
                query.query((row, n) -> row.getObject("id", UUID.class)).list();
        return PageOf.cut(rounds.all(ids), limit, round -> Cursor.of(round.openedAt(), round.id()));
    }

    /** The round; for whoever may see it. */
    public Round get(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NotFound("problem.round-not-found"));
    }

    /** What is asked; for whoever may see the item. */
    public Item item(UUID id) {
        return rounds.item(id).orElseThrow(() -> new NotFound("problem.item-not-found"));
    }

    /** The last round of an item; for whoever may see the item. */
    public Optional<Round> last(UUID item) {
        return rounds.last(item);
    }

    /** These rounds, newest first; for whoever sees the session that votes on them. */
    public List<Round> all(List<UUID> ids) {
        return rounds.all(ids);
    }

    /** All rounds on the matter of this one, other submissions of it included, newest first; for whoever sees the round. */
    public List<Round> of(Round round) {
        return rounds.onMatterOf(round);
    }
}
