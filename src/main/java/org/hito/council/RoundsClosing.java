package org.hito.council;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open rounds by their deadline, for reminders. */
@Component
public class RoundsClosing {

    private final JdbcClient jdbc;
    private final RoundTable rounds;

    RoundsClosing(JdbcClient jdbc, RoundTable rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /** Those whose deadline lies between the two moments. */
    public List<Round> between(Instant from, Instant to) {
        return rounds.all(jdbc.sql("SELECT id FROM council_round WHERE status = 'OPEN' AND deadline BETWEEN ? AND ?")
                .params(Timestamp.from(from), Timestamp.from(to))
                .query(UUID.class)
                .list());
    }
}
