package org.hito.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.hito.engine.EngineTables;
import org.hito.platform.database.TestServer;
import org.springframework.boot.SpringApplication;

/**
 * One embedded PostgreSQL per JVM, below {@code target/test-postgres}, with fsync off. {@link #fresh()} answers a new
 * database with all migrations in it, copied from a template in some 50 ms. A test with a Spring context gets one by {@link
 * HitoTest}; a test without calls this and closes nothing.
 */
public final class TestPostgres {

    private static final String TEMPLATE = "template_hito";
    private static final String COPY = "test_";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final TestPostgres INSTANCE = new TestPostgres();

    private final TestServer server;

    /** A database, and the two roles that Hito has on it. */
    public record Database(
            String url, String owner, String ownerPassword, String application, String applicationPassword) {

        public Connection asOwner() throws SQLException {
            return java.sql.DriverManager.getConnection(url, owner, ownerPassword);
        }

        public Connection asApplication() throws SQLException {
            return java.sql.DriverManager.getConnection(url, application, applicationPassword);
        }
    }

    private TestPostgres() {
        try {
            server = TestServer.startBelow(Path.of("target", "test-postgres"));
            // after the contexts, which would wait for it otherwise
            SpringApplication.getShutdownHandlers().add(server::stop);
            dropLeftovers();
            create(TEMPLATE, "template1");
            migrate();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new database with all migrations. */
    public static Database fresh() {
        return INSTANCE.copy(TEMPLATE);
    }

    /** A new database without a table. */
    public static Database empty() {
        return INSTANCE.copy("template1");
    }

    private synchronized Database copy(String template) {
        String name = COPY + COPIES.incrementAndGet();
        try {
            create(name, template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database(name);
    }

    private Database database(String name) {
        return new Database(
                server.url(name),
                server.owner(),
                server.password(server.owner()),
                server.application(),
                server.password(server.application()));
    }

    private void create(String name, String template) throws SQLException {
        try (Connection connection = server.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER " + server.owner());
        }
    }

    private void migrate() {
        Database template = database(TEMPLATE);
        Flyway.configure()
                .dataSource(template.url(), template.owner(), template.ownerPassword())
                .javaMigrations(new EngineTables())
                .placeholders(Map.of("appRole", template.application()))
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private void dropLeftovers() throws SQLException {
        try (Connection connection = server.superuser("postgres");
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(
                    "SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%' OR datname = '" + TEMPLATE + "'")) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
            for (String name : names) {
                statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
            }
        }
    }
}
