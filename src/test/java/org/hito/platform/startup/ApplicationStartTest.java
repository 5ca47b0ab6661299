package org.hito.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hito.HitoApplication;
import org.hito.testing.ChildJvm;
import org.hito.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as it is started by hand, in a JVM of its own. Without demonstration data, which have their own tests. */
class ApplicationStartTest {

    private static final String READY = "Hito is ready: ";

    @TempDir
    Path folder;

    @Test
    void survivesSigkillAndEndsInOrder() throws Exception {
        try (ChildJvm first = start("--hito.data-dir=" + folder)) {
            assertThat(health(first.awaitLine(READY))).isEqualTo(200);
            first.kill();
        }
        try (ChildJvm second = start("--hito.data-dir=" + folder)) {
            assertThat(health(second.awaitLine(READY))).isEqualTo(200);
            try (ChildJvm copy = start("--hito.data-dir=" + folder)) {
                assertThat(refusal(copy)).contains("Another Hito is running on the data folder " + folder);
            }
            second.stop();
            assertThat(second.isAlive()).isFalse();
        }
        assertThat(folder.resolve("postgres/data/PG_VERSION")).exists();
        assertThat(folder.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void takesTheDatabaseThatIsNamedAndSaysThatAPortIsTaken() throws Exception {
        TestPostgres.Database database = TestPostgres.fresh();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ChildJvm child = start(
                        "--server.port=" + taken.getLocalPort(),
                        "--server.address=127.0.0.1",
                        "--hito.data-dir=" + folder,
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.owner(),
                        "--spring.datasource.password=" + database.ownerPassword())) {
            String output = child.awaitEnd();
            assertThat(child.exitCode()).isEqualTo(1);
            assertThat(output)
                    .contains("Hito works as the owner of its tables (" + database.owner() + ")")
                    .contains("Hito did not start. Port " + taken.getLocalPort() + " is already taken")
                    .doesNotContain("\tat ");
        }
        assertThat(folder.resolve("postgres")).doesNotExist();
    }

    @Test
    void saysThatAPasswordIsWrong() throws Exception {
        TestPostgres.Database database = TestPostgres.empty();
        try (ChildJvm child = start(
                "--hito.data-dir=" + folder,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.application(),
                "--spring.datasource.password=wrong")) {
            assertThat(refusal(child)).contains("The database refuses the user or its password");
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        try (ChildJvm child = start("--hito.data-dir=" + file)) {
            assertThat(refusal(child)).contains("The data folder " + file + " cannot be written");
        }
    }

    private static ChildJvm start(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--spring.profiles.active=plain");
        if (all.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            all.add("--server.port=0");
        }
        return ChildJvm.start(HitoApplication.class, all.toArray(String[]::new));
    }

    /** The one sentence of a refused start. */
    private static String refusal(ChildJvm child) throws Exception {
        List<String> output = child.awaitEnd()
                .lines()
                .filter(line -> !line.contains(" WARN "))
                .toList();
        assertThat(child.exitCode()).isEqualTo(1);
        assertThat(output).singleElement().asString().contains("ERROR").contains("Hito did not start. ");
        return output.get(0);
    }

    private static int health(String readyLine) throws Exception {
        URI address = URI.create(readyLine.substring(readyLine.indexOf("http"))).resolve("/actuator/health");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
