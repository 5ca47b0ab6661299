package org.hito.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.hito.testing.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL of a JVM that has the database open, at the moments that matter; the next start finds every committed row. */
class KilledStartTest {

    /** What the first start leaves on disk, in order; it is killed as soon as each of them appears. */
    private static final List<String> TRACES = List.of(
            "postgres/passwords.properties",
            "postgres/binaries/unpacking/bin/postgres",
            "postgres/initdb.log",
            "postgres/data/PG_VERSION",
            "postgres/data/hito.conf",
            "postgres/data/postmaster.pid");

    @Test
    void anInterruptedFirstStartIsCarriedOn(@TempDir Path folder) throws Exception {
        for (String trace : TRACES) {
            try (ChildJvm child = ChildJvm.start(Victim.class, folder.toString(), "never mind")) {
                await().pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(5))
                        .atMost(Duration.ofMinutes(2))
                        .until(() -> Files.exists(folder.resolve(trace)) || !child.isAlive());
                assertThat(child.isAlive()).as("reaches " + trace).isTrue();
                child.kill();
            }
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertThat(database.url("hito")).isNotEmpty();
        }
        assertThat(folder.resolve("postgres/binaries/unpacking")).doesNotExist();
    }

    @Test
    void aRowCommittedBeforeTheKillIsThereAndTheOldServerIsReplaced(@TempDir Path folder) throws Exception {
        try (ChildJvm child = ChildJvm.start(Victim.class, folder.toString(), "first")) {
            child.awaitLine("committed");
            child.kill();
        }
        Path pidFile = folder.resolve("postgres/data/postmaster.pid");
        long orphan = Long.parseLong(Files.readAllLines(pidFile).get(0));
        assertThat(ProcessHandle.of(orphan))
                .as("the server outlives the application")
                .isPresent();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder);
                Connection owner = database.connect("hito_owner", "hito");
                var row = owner.createStatement().executeQuery("SELECT word FROM kept")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("first");
            assertThat(Files.readAllLines(pidFile).get(0)).isNotEqualTo(String.valueOf(orphan));
        }
        assertThat(pidFile).doesNotExist();
    }
}
