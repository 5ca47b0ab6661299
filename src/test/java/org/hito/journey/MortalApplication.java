package org.hito.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.hito.HitoApplication;
import org.hito.testing.ChildJvm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * An application in a process of its own, with the demonstration and its own database on disk. Tests that kill it share it,
 * for its first start takes long: each starts it where it is down, and leaves it up or down as it likes.
 */
class MortalApplication implements AutoCloseable {

    /** Gives a test method the one of this run. */
    static class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == MortalApplication.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(MortalApplication.class);
        }
    }

    /** Below the ports that a system gives out unasked, so that nobody takes it while the application is down. */
    private static final int FIRST_PORT = 20_000;

    private static final int LAST_PORT = 30_000;

    private final Path folder;
    private final int port;
    private final ApiClient client;
    private @Nullable ChildJvm running;

    MortalApplication() throws IOException {
        folder = Files.createTempDirectory("mortal");
        port = freePort();
        client = new ApiClient(port);
    }

    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket socket =
                    new ServerSocket(ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            }
        }
    }

    /** One client before and after: the tokens that were given out are in force for good. */
    ApiClient client() {
        return client;
    }

    void start() throws IOException, InterruptedException {
        if (running == null || !running.isAlive()) {
            running = ChildJvm.start(
                    HitoApplication.class, "--server.port=" + port, "--hito.data-dir=" + folder.resolve("data"));
            running.awaitLine("Hito is ready");
        }
    }

    void kill() throws InterruptedException {
        if (running != null) {
            running.kill();
        }
    }

    /** Waits for the moment of a kill, and leaves the processors to what works towards it. */
    static void awaitMoment(Callable<Boolean> moment) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofMinutes(5))
                .until(moment);
    }

    /** In order, so that its database ends as well. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (running != null) {
            running.stop();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
