package org.hito.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One real PostgreSQL for all tests of a run; each asks for an empty database of its own by name. */
public final class TestDatabase {

    private TestDatabase() {}

    /** Creates the database; a name can be asked for only once in a run. */
    public static DataSource create(String name) {
        try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return Server.INSTANCE.getDatabase("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException("No test database " + name, e);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
