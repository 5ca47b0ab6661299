package org.hito.council;

import java.util.List;
import java.util.UUID;
import org.hito.platform.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what councils were asked, decided or not, by words of its title or initiative: the newest round of each item. */
@Component
public class ItemSearch {

    private final JdbcClient jdbc;
    private final RoundTable rounds;
    private final ReaderScope scope;

    ItemSearch(JdbcClient jdbc, RoundTable rounds, ReaderScope scope) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.scope = scope;
    }

    /** Of what the acting person sees, newest first. */
    public List<Round> find(String text, int limit) {
        List<UUID> found = scope.bind(jdbc.sql(
                        """
                                SELECT r.id FROM council_item i JOIN LATERAL (SELECT id, opened_at FROM council_round WHERE item = i.id
                                  ORDER BY number DESC LIMIT 1) r ON true LEFT JOIN initiative n ON n.id = i.initiative
                                WHERE concat_ws(' ', i.search_title, n.search_text) LIKE ALL (:words) AND
                                """
                                + ReaderScope.over("r.id", "")
                                + " ORDER BY r.opened_at DESC, r.id LIMIT :limit"))
                .param("words", SearchWords.patterns(text))
                .param("limit", limit)
                .query(UUID.class)
                .list();
        return rounds.all(found);
    }
}
