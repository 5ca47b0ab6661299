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

/**
 * From the start of the JVM to the first page, which says how far the demonstration is, and to the page on which people sign in:
 * first start with the demonstration, later start, bare starter.
 */
class StartBench {

    private static final double AIM = 1.5;

    @TempDir
    Path folder;

    @Test
    void firstStartAgainstABareStarters() throws Exception {
        Duration bare = bare();
        Start first = first("one");
        Duration bareAgain = bare();
        Start second = first("two");
        Start later = start("one", false);
        double starter = (bare.toMillis() + bareAgain.toMillis()) / 2.0;
        System.out.printf(
                "start: bare starter %d and %d ms; first page %.2f times that, demonstration made %.2f times, later start with it %.2f times (aim %.1f); A/A %.2f%n",
                bare.toMillis(),
                bareAgain.toMillis(),
                (first.page().toMillis() + second.page().toMillis()) / 2 / starter,
                (first.ready().toMillis() + second.ready().toMillis()) / 2 / starter,
                later.ready().toMillis() / starter,
                AIM,
                bareAgain.toMillis() / (double) bare.toMillis());
        assertThat(later.ready()).isLessThan(first.ready());
    }

    /** @param page first answer to a browser */
    private record Start(Duration page, Duration ready) {}

    private Duration bare() throws Exception {
        long begin = System.nanoTime();
        try (ChildJvm jvm = ChildJvm.start(BareStarter.class, "--server.port=0")) {
            jvm.awaitLine("Bare starter is ready");
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    private Start first(String name) throws Exception {
        return start(name, true);
    }

    private Start start(String name, boolean first) throws Exception {
        int port = freePort();
        long begin = System.nanoTime();
        try (ChildJvm jvm = ChildJvm.start(
                HitoApplication.class, "--server.port=" + port, "--hito.data-dir=" + folder.resolve(name))) {
            Duration page = null;
            if (first) {
                jvm.awaitLine("Demonstration: council is there");
                assertThat(status(port)).isEqualTo(503);
                page = Duration.ofNanos(System.nanoTime() - begin);
            }
            jvm.awaitLine("Hito is ready");
            assertThat(status(port)).isEqualTo(200);
            Duration ready = Duration.ofNanos(System.nanoTime() - begin);
            jvm.stop();
            return new Start(page == null ? ready : page, ready);
        }
    }

    private static int status(int port) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
