package org.hito.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hito.platform.startup.StartupRefused;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL server: makes its data, starts it, stops it. Every step may be interrupted by the death of the application
 * at any moment; the next start carries on from whatever it finds.
 */
final class PostgresServer {

    static final String SUPERUSER = "postgres";
    private static final int ATTEMPTS = 5;

    private final Path home;
    private final Path folder;
    private final Path data;
    private final Map<String, String> settings;
    private final boolean root = "root".equals(System.getProperty("user.name"))
            && System.getProperty("os.name").startsWith("Linux");

    /** @param home the server's programs; @param folder where its data, settings and log live */
    PostgresServer(Path home, Path folder, Map<String, String> settings) {
        this.home = home;
        this.folder = folder;
        this.data = folder.resolve("data");
        this.settings = settings;
    }

    /** Makes the data unless they exist. They appear by a rename, complete or not at all. */
    void initialise(String superuserPassword) throws IOException {
        if (Files.exists(data)) {
            return;
        }
        Path partial = folder.resolve("data.new");
        FileSystemUtils.deleteRecursively(partial);
        Path secret = folder.resolve("password.new");
        Files.deleteIfExists(secret);
        Files.createFile(secret, DataFolder.ownerOnly("rw-------"));
        Files.writeString(secret, superuserPassword);
        List<String> command = List.of(
                program("initdb"),
                "--pgdata=" + partial,
                "--username=" + SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=es");
        int status = run(command, folder.resolve("initdb.log"));
        Files.delete(secret);
        if (status != 0) {
            throw refused("initdb.log");
        }
        Files.writeString(
                partial.resolve("postgresql.conf"), "\ninclude 'hito.conf'\n", java.nio.file.StandardOpenOption.APPEND);
        Files.move(partial, data);
    }

    /** Starts on a free port of the loopback address and answers the port. */
    int start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            writeSettings(port);
            Path log = folder.resolve("server.log");
            if (Files.exists(log)) {
                Files.move(log, folder.resolve("server.old.log"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            int status = run(
                    List.of(program("pg_ctl"), "start", "-w", "-t", "120", "-D", data.toString(), "-l", log.toString()),
                    folder.resolve("pg_ctl.log"));
            if (status == 0) {
                return port;
            }
            if (attempt == ATTEMPTS) {
                throw refused("server.log");
            }
            // the port was taken meanwhile, or processes of a killed server are still letting go of its memory
            pause(attempt);
        }
    }

    void stop() {
        try {
            if (stop("fast") != 0 && stop("immediate") != 0) {
                throw refused("pg_ctl.log");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int stop(String mode) throws IOException {
        return run(
                List.of(program("pg_ctl"), "stop", "-w", "-t", "60", "-m", mode, "-D", data.toString()),
                folder.resolve("pg_ctl.log"));
    }

    /** Stops a server that outlived the application which had started it, and removes what a dead one has left. */
    void stopLeftover() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (LeftoverServer.read(pidFile).runsOn(data)) {
            stop();
        }
        // the number in a stale file may belong to any process by now, and the server would not start because of it
        Files.deleteIfExists(pidFile);
    }

    private void writeSettings(int port) throws IOException {
        String text = settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .sorted()
                .collect(Collectors.joining());
        Files.writeString(data.resolve("hito.conf"), "# written at every start\nport = " + port + "\n" + text);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private int run(List<String> command, Path log) throws IOException {
        List<String> line = new ArrayList<>(command);
        if (root) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular
            line.add(0, "unshare");
            line.add(1, "-U");
        }
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + command.get(0), e);
        }
    }

    private StartupRefused refused(String logName) throws IOException {
        Path log = folder.resolve(logName);
        List<String> lines = Files.exists(log)
                ? Arrays.asList(
                        Files.readString(log, StandardCharsets.ISO_8859_1).split("\\R"))
                : List.of();
        String reason = lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("error:") || line.contains("unshare"))
                .reduce((first, second) -> second)
                .orElse("no reason given");
        return new StartupRefused(
                "The embedded PostgreSQL does not start: %s (more in %s).".formatted(reason.strip(), log));
    }

    private static void pause(int attempt) throws IOException {
        try {
            Thread.sleep(200L * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the database", e);
        }
    }
}
