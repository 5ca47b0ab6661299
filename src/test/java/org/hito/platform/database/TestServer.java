package org.hito.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.hito.platform.startup.StartupRefused;

/** The embedded server as tests want it: quick instead of durable, with room for many contexts. */
public final class TestServer {

    private static final int PARALLEL_BUILDS = 8;

    private final EmbeddedDatabase database;

    private TestServer(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Takes the first folder below {@code parent} that no other JVM holds; its programs and data are used again. */
    public static TestServer startBelow(Path parent) throws Exception {
        Map<String, String> quick = new HashMap<>(EmbeddedDatabase.SETTINGS);
        quick.putAll(Map.of(
                "fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "300"));
        for (int number = 1; ; number++) {
            Path folder = Files.createDirectories(parent.resolve(String.valueOf(number)));
            try {
                return new TestServer(EmbeddedDatabase.open(folder, quick));
            } catch (StartupRefused e) {
                if (number == PARALLEL_BUILDS || !e.getMessage().startsWith("Another Hito")) {
                    throw e;
                }
            }
        }
    }

    public Connection superuser(String name) throws SQLException {
        return database.connect(PostgresServer.SUPERUSER, name);
    }

    public String url(String name) {
        return database.url(name);
    }

    public String owner() {
        return EmbeddedDatabase.OWNER;
    }

    public String application() {
        return EmbeddedDatabase.APPLICATION;
    }

    public String password(String user) {
        return database.password(user);
    }

    public void stop() {
        database.close();
    }
}
