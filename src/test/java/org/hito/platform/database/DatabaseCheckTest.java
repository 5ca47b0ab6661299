package org.hito.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.hito.platform.startup.StartupRefused;
import org.hito.testing.TestPostgres;
import org.junit.jupiter.api.Test;

class DatabaseCheckTest {

    private final TestPostgres.Database database = TestPostgres.empty();

    @Test
    void acceptsADatabaseThatAnswers() {
        assertThatCode(() -> check(database.url(), database.applicationPassword()))
                .doesNotThrowAnyException();
    }

    @Test
    void namesTheSettingsOfAWrongPassword() {
        assertThatThrownBy(() -> check(database.url(), "wrong"))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("spring.datasource.username and .password");
    }

    @Test
    void saysThatADatabaseDoesNotExist() {
        assertThatThrownBy(() -> check(database.url() + "_missing", database.applicationPassword()))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void saysThatNothingAnswers() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThatThrownBy(() -> check("jdbc:postgresql://127.0.0.1:" + free + "/hito", "any"))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void refusesAServerThatIsTooOld() {
        assertThatThrownBy(() -> DatabaseCheck.requireVersion(13))
                .isInstanceOf(StartupRefused.class)
                .hasMessage("Hito needs PostgreSQL 14 or newer, and the database is PostgreSQL 13.");
        assertThatCode(() -> DatabaseCheck.requireVersion(14)).doesNotThrowAnyException();
    }

    private void check(String url, String password) {
        DatabaseCheck.of(new EmbeddedDatabaseConnection(url, database.application(), password).forApplication());
    }
}
