package org.hito.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hito.platform.startup.StartupRefused;

/**
 * Runs {@code initdb} and {@code pg_ctl}, each with its output in a log of the folder.
 *
 * @param home the unpacked programs
 * @param folder where the logs go
 */
record PostgresPrograms(Path home, Path folder) {

    private static final boolean ROOT_ON_LINUX = "root".equals(System.getProperty("user.name"))
            && System.getProperty("os.name").startsWith("Linux");

    /** Exit code of the program; its output replaces what {@code log} had. */
    int run(String log, String program, String... arguments) throws IOException {
        List<String> line = new ArrayList<>();
        if (ROOT_ON_LINUX) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(home.resolve("bin").resolve(program).toString());
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + program, e);
        }
    }

    /** What the log gives as the reason why the server does not do what it should. */
    StartupRefused refused(String log) throws IOException {
        Path file = folder.resolve(log);
        List<String> lines = Files.exists(file)
                ? Arrays.asList(
                        Files.readString(file, StandardCharsets.ISO_8859_1).split("\\R"))
                : List.of();
        String reason = lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("error:") || line.contains("unshare:"))
                .reduce((first, second) -> second)
                .orElse("no reason given")
                .strip();
        if (reason.contains("unshare:")) {
            return new StartupRefused(
                    "PostgreSQL refuses to run as root and this machine does not let Hito hide that (%s): start Hito as an ordinary user, or name a database with --spring.datasource.url."
                            .formatted(reason));
        }
        return new StartupRefused("The embedded PostgreSQL does not start: %s (more in %s).".formatted(reason, file));
    }

    static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the database", e);
        }
    }
}
