package org.hito.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions of a person, ended on every node by deleting their rows in the transaction that gives the reason. */
@Component
class OpenSessions {

    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sessions count by the real clock, as Spring Session does. */
    int count(String username) {
        return jdbc.sql(
                        "SELECT count(*) FROM spring_session WHERE principal_name = :username AND expiry_time > extract(epoch FROM now()) * 1000")
                .param("username", username)
                .query(Integer.class)
                .single();
    }

    int endAll(String username) {
        return endOthers(username, null);
    }

    /** @param kept id of the session that stays, or null */
    int endOthers(String username, @Nullable String kept) {
        return jdbc.sql("DELETE FROM spring_session WHERE principal_name = :username AND session_id <> :kept")
                .param("username", username)
                .param("kept", kept == null ? "" : kept)
                .update();
    }
}
