package org.hito.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.hito.HitoApplication;
import org.hito.bench.bare.BareStarter;
import org.hito.testing.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start of the JVM to the first page: first start with the demonstration, later start, bare starter. */
class StartBench {

    private static final double AIM = 1.5;

    @TempDir
    Path folder;

    @Test
    void firstStartAgainstABareStarters() throws Exception {
        Duration bare = bare();
        Duration first = hito("one");
        Duration bareAgain = bare();
        Duration second = hito("two");
        Duration later = hito("one");
        double ratio = (first.toMillis() + second.toMillis()) / (double) (bare.toMillis() + bareAgain.toMillis());
        System.out.printf(
                "start: bare starter %d and %d ms, Hito's first with demonstration %d and %d ms, ratio %.2f (aim %.1f); later start %d ms; A/A %.2f%n",
                bare.toMillis(),
                bareAgain.toMillis(),
                first.toMillis(),
                second.toMillis(),
                ratio,
                AIM,
                later.toMillis(),
                bareAgain.toMillis() / (double) bare.toMillis());
        assertThat(later).isLessThan(first);
    }

    private Duration bare() throws Exception {
        long begin = System.nanoTime();
        try (ChildJvm jvm = ChildJvm.start(BareStarter.class, "--server.port=0")) {
            jvm.awaitLine("Bare starter is ready");
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    private Duration hito(String name) throws Exception {
        int port = freePort();
        long begin = System.nanoTime();
        try (ChildJvm jvm = ChildJvm.start(
                HitoApplication.class, "--server.port=" + port, "--hito.data-dir=" + folder.resolve(name))) {
            jvm.awaitLine("Hito is ready");
            int status = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).isEqualTo(200);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            jvm.stop();
            return took;
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
