package org.hito.actor;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hito.platform.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds actors by words of their name. */
@Component
public class ActorSearch {

    public record Found(UUID initiative, String name) {}

    private final JdbcClient jdbc;

    ActorSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Actors of these initiatives, by name. */
    public List<Found> find(String text, Collection<UUID> initiatives, int limit) {
        return jdbc.sql(
                        """
                        SELECT initiative, name FROM actor WHERE name_key LIKE ALL (:words) AND initiative = ANY (:initiatives)
                        ORDER BY name_key, id LIMIT :limit
                        """)
                .param("words", SearchWords.patterns(text))
                .param("initiatives", initiatives.toArray(UUID[]::new))
                .param("limit", limit)
                .query(Found.class)
                .list();
    }
}
