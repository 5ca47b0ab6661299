package org.hito.council;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which decision took the place of which; both stay readable and point at each other. */
@Component
public class Successions {

    /** An item by its last round. */
    public record Link(UUID item, UUID round, String title) {}

    /**
     * @param earlier what an item supersedes, by its id
     * @param later what superseded an item, by its id; the newest where there are several
     */
    public record Links(Map<UUID, Link> earlier, Map<UUID, Link> later) {}

    private record Pair(Link older, Link newer) {}

    private final JdbcClient jdbc;

    Successions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Links of(Collection<UUID> items) {
        List<Pair> pairs = jdbc.sql(
                        """
                        SELECT o.id AS older, o.title AS older_title, ro.id AS older_round,
                               n.id AS newer, n.title AS newer_title, rn.id AS newer_round
                        FROM council_item n JOIN council_item o ON o.id = n.supersedes
                        JOIN LATERAL (SELECT id FROM council_round WHERE item = o.id ORDER BY number DESC LIMIT 1) ro ON true
                        JOIN LATERAL (SELECT id FROM council_round WHERE item = n.id ORDER BY number DESC LIMIT 1) rn ON true
                        WHERE n.id = ANY (:items) OR n.supersedes = ANY (:items) ORDER BY n.submitted_at
                        """)
                .param("items", items.toArray(UUID[]::new))
                .query((row, n) -> new Pair(
                        new Link(
                                row.getObject("older", UUID.class),
                                row.getObject("older_round", UUID.class),
                                row.getString("older_title")),
                        new Link(
                                row.getObject("newer", UUID.class),
                                row.getObject("newer_round", UUID.class),
                                row.getString("newer_title"))))
                .list();
        Links links = new Links(new HashMap<>(), new HashMap<>());
        for (Pair pair : pairs) {
            links.earlier().put(pair.newer().item(), pair.older());
            links.later().put(pair.older().item(), pair.newer());
        }
        return links;
    }
}
