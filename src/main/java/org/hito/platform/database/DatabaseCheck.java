package org.hito.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hito.platform.startup.StartupRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Says in one sentence why a database cannot be used, before anything else stumbles over it. */
final class DatabaseCheck {

    private static final int OLDEST = 14;

    private DatabaseCheck() {}

    static void of(JdbcConnectionDetails details) {
        // not through the pool, which tries for half a minute and says why in many lines
        check(() -> DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword()));
    }

    static void of(DataSource dataSource) {
        check(dataSource::getConnection);
    }

    private static void check(Connector connector) {
        try (Connection connection = connector.connect()) {
            String product = connection.getMetaData().getDatabaseProductName();
            if (!"PostgreSQL".equals(product)) {
                throw new StartupRefused(
                        "Hito works with PostgreSQL only, and spring.datasource.url names a %s.".formatted(product));
            }
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new StartupRefused(sentence(e.getSQLState(), String.valueOf(e.getMessage())), e);
        }
    }

    private interface Connector {
        Connection connect() throws SQLException;
    }

    static void requireVersion(int major) {
        if (major < OLDEST) {
            throw new StartupRefused(
                    "Hito needs PostgreSQL %d or newer, and the database is PostgreSQL %d.".formatted(OLDEST, major));
        }
    }

    private static String sentence(@Nullable String state, String message) {
        String reason = message.lines().findFirst().orElse("").strip();
        String kind = state == null ? "" : state;
        if (kind.startsWith("28")) {
            return "The database refuses the user or its password (%s): check spring.datasource.username and .password, spring.flyway.user and .password."
                    .formatted(reason);
        }
        if (kind.equals("3D000")) {
            return "The database that spring.datasource.url names does not exist (%s): create it first."
                    .formatted(reason);
        }
        return "The database that spring.datasource.url names cannot be reached (%s): check the address and that it is running."
                .formatted(reason);
    }
}
