package org.hito.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hito.platform.startup.StartupRefused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database with the settings that people's data get. Tests share one data folder, as starts do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseTest {

    @TempDir
    static Path folder;

    @BeforeAll
    void firstStart() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder);
                Connection owner = database.connect("hito_owner", "hito")) {
            owner.createStatement().execute("CREATE TABLE kept (word text)");
        }
    }

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            insert(database, "restart");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertThat(words(database)).contains("restart");
        }
    }

    @Test
    void writesThroughToTheDisk() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertThat(show(database, "fsync")).isEqualTo("on");
            assertThat(show(database, "synchronous_commit")).isEqualTo("on");
            assertThat(show(database, "full_page_writes")).isEqualTo("on");
            assertThat(show(database, "max_connections")).isEqualTo("50");
            assertThat(show(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(database, "server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void doesNotRunWithASettingThatWouldLoseData() throws Exception {
        Path settings = folder.resolve("postgres/data/postgresql.auto.conf");
        String before = Files.readString(settings);
        Files.writeString(settings, "fsync = off\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("fsync=off");
        assertThat(folder.resolve("postgres/data/postmaster.pid")).doesNotExist();
        Files.writeString(settings, before);
        EmbeddedDatabase.open(folder).close();
    }

    @Test
    void refusesASecondCopyOnItsFolder() {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                    .isInstanceOf(StartupRefused.class)
                    .hasMessageContaining("Another Hito is running")
                    .hasMessageContaining(folder.toString());
            assertThat(first.url("hito")).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void keepsItsPasswordsToItself() throws Exception {
        Path passwords = folder.resolve("postgres/passwords.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
        assertThat(Passwords.readOrCreate(passwords).toString()).isEqualTo("Passwords");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url("hito"), "hito_app", "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void needsThePasswordsBackIfTheyAreLost() throws Exception {
        Path passwords = folder.resolve("postgres/passwords.properties");
        Path away = folder.resolve("away");
        Files.move(passwords, away);
        assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining(passwords.toString());
        Files.move(away, passwords);
        EmbeddedDatabase.open(folder).close();
    }

    @Test
    void startsOverAStalePidFileWhoseNumberBelongsToAnotherProcess() throws Exception {
        Path pidFile = folder.resolve("postgres/data/postmaster.pid");
        long ours = ProcessHandle.current().pid();
        Files.writeString(
                pidFile, ours + "\n" + pidFile.getParent() + "\n1700000000\n5432\n\n127.0.0.1\n  1  2\nready   \n");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            insert(database, "stale");
            assertThat(words(database)).contains("stale");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void startsOverAPidFileThatWasCutShort() throws Exception {
        Files.writeString(folder.resolve("postgres/data/postmaster.pid"), "12");
        EmbeddedDatabase.open(folder).close();
        Files.writeString(folder.resolve("postgres/data/postmaster.pid"), "");
        EmbeddedDatabase.open(folder).close();
    }

    @Test
    void startsAfterTheServerItselfWasKilled() throws Exception {
        EmbeddedDatabase first = EmbeddedDatabase.open(folder);
        insert(first, "committed");
        Path pidFile = folder.resolve("postgres/data/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0));
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        // closing finds no server to stop, and its children let go of the memory a moment later
        assertThatThrownBy(first::close).isInstanceOf(StartupRefused.class);
        try (EmbeddedDatabase second = EmbeddedDatabase.open(folder)) {
            assertThat(words(second)).contains("committed");
        }
    }

    @Test
    void saysThatAFolderCannotBeWritten(@TempDir Path other) throws Exception {
        Path file = Files.writeString(other.resolve("data"), "a file where a folder should be");
        assertThatThrownBy(() -> EmbeddedDatabase.open(file))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> EmbeddedDatabase.open(file.resolve("below")))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("cannot be written");
    }

    private static void insert(EmbeddedDatabase database, String word) throws SQLException {
        try (Connection owner = database.connect("hito_owner", "hito");
                var statement = owner.prepareStatement("INSERT INTO kept VALUES (?)")) {
            statement.setString(1, word);
            statement.executeUpdate();
        }
    }

    private static List<String> words(EmbeddedDatabase database) throws SQLException {
        List<String> words = new ArrayList<>();
        try (Connection owner = database.connect("hito_owner", "hito");
                var rows = owner.createStatement().executeQuery("SELECT word FROM kept")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }

    private static String show(EmbeddedDatabase database, String setting) throws SQLException {
        try (Connection application = database.connect("hito_app", "hito");
                var row = application.createStatement().executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
