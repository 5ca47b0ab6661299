package org.hito.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.hito.platform.startup.StartupRefused;

/**
 * PostgreSQL in the data folder, running from {@link #open} to {@link #close}: superuser, {@code hito_owner} with the
 * database {@code hito}, and {@code hito_app} that may only connect to it.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String DATABASE = "hito";
    static final String OWNER = "hito_owner";
    static final String APPLICATION = "hito_app";

    /** What must hold at every start: these are people's data, not a test fixture. */
    static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "50",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "password_encryption", "scram-sha-256",
            "jit", "off",
            "log_checkpoints", "off");

    private final DataFolder folder;
    private final PostgresServer server;
    private final Passwords passwords;
    private final int port;

    private EmbeddedDatabase(DataFolder folder, PostgresServer server, Passwords passwords, int port) {
        this.folder = folder;
        this.server = server;
        this.passwords = passwords;
        this.port = port;
    }

    static EmbeddedDatabase open(Path dataDirectory) {
        return open(dataDirectory, SETTINGS);
    }

    static EmbeddedDatabase open(Path dataDirectory, Map<String, String> settings) {
        DataFolder folder = DataFolder.hold(dataDirectory);
        try {
            return start(folder, settings);
        } catch (IOException | SQLException e) {
            folder.close();
            throw new StartupRefused(
                    "The embedded PostgreSQL in %s does not start: %s"
                            .formatted(folder.resolve("postgres"), e.getMessage()),
                    e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, Map<String, String> settings)
            throws IOException, SQLException {
        Path place = folder.resolve("postgres");
        Files.createDirectories(place, DataFolder.ownerOnly("rwx------"));
        Path passwordFile = place.resolve("passwords.properties");
        if (Files.exists(place.resolve("data")) && !Files.exists(passwordFile)) {
            throw new StartupRefused(
                    "The passwords of the database are missing: bring back %s from a backup.".formatted(passwordFile));
        }
        Passwords passwords = Passwords.readOrCreate(passwordFile);
        PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpackInto(place.resolve("binaries")), place);
        PostgresServer server = new PostgresServer(programs, place, settings);
        server.initialise(passwords.superuser());
        EmbeddedDatabase database = new EmbeddedDatabase(folder, server, passwords, server.start());
        try {
            database.prepare(settings);
            return database;
        } catch (SQLException | RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    private void prepare(Map<String, String> settings) throws SQLException {
        try (Connection connection = connect(PostgresServer.SUPERUSER, "postgres");
                Statement statement = connection.createStatement()) {
            verify(statement, settings);
            role(statement, OWNER, passwords.owner());
            role(statement, APPLICATION, passwords.application());
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
            statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + APPLICATION);
        }
    }

    private static void verify(Statement statement, Map<String, String> settings) throws SQLException {
        for (var setting : new TreeMap<>(settings).entrySet()) {
            try (ResultSet shown = statement.executeQuery("SHOW " + setting.getKey())) {
                shown.next();
                if (!setting.getValue().equals(shown.getString(1))) {
                    throw new StartupRefused(
                            "The embedded PostgreSQL runs with %s=%s where Hito needs %s: remove that setting from postgresql.auto.conf in its data folder."
                                    .formatted(setting.getKey(), shown.getString(1), setting.getValue()));
                }
            }
        }
    }

    private static void role(Statement statement, String name, String password) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    Connection connect(String user, String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, password(user));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password(String user) {
        return switch (user) {
            case PostgresServer.SUPERUSER -> passwords.superuser();
            case OWNER -> passwords.owner();
            default -> passwords.application();
        };
    }

    @Override
    public void close() {
        try {
            server.stop();
        } finally {
            folder.close();
        }
    }
}
