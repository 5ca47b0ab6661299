package org.hito.council;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hito.platform.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what councils were asked by words of its title: the newest round of each item. */
@Component
public class ItemSearch {

    private final JdbcClient jdbc;
    private final RoundTable rounds;

    ItemSearch(JdbcClient jdbc, RoundTable rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /** Items about these initiatives, newest first. */
    public List<Round> find(String text, Collection<UUID> initiatives, int limit) {
        List<UUID> found = jdbc.sql(
                        """
                        SELECT r.id FROM council_item i JOIN LATERAL (SELECT id, opened_at FROM council_round WHERE item = i.id
                          ORDER BY number DESC LIMIT 1) r ON true
                        WHERE translate(lower(i.title), 'áàâäãåéèêëíìîïóòôöõúùûüñç', 'aaaaaaeeeeiiiiooooouuuunc') LIKE ALL (:words)
                          AND i.initiative = ANY (:initiatives)
                        ORDER BY r.opened_at DESC, r.id LIMIT :limit
                        """)
                .param("words", SearchWords.patterns(text))
                .param("initiatives", initiatives.toArray(UUID[]::new))
                .param("limit", limit)
                .query(UUID.class)
                .list();
        return rounds.all(found);
    }
}
