package org.hito.platform.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL server: makes its data, starts it, stops it. Every step may be interrupted by the death of the application
 * at any moment; the next start carries on from whatever it finds.
 */
final class PostgresServer {

    static final String SUPERUSER = "postgres";
    private static final String PARTIAL = "data-new-";
    private static final int ATTEMPTS = 10;

    private final PostgresPrograms programs;
    private final Path folder;
    private final Path data;
    private final Map<String, String> settings;

    /** Folder is where data, settings and logs live. */
    PostgresServer(PostgresPrograms programs, Path folder, Map<String, String> settings) {
        this.programs = programs;
        this.folder = folder;
        this.data = folder.resolve("data");
        this.settings = settings;
    }

    /** Makes the data unless they exist. They appear by a rename, complete or not at all. */
    void initialise(String superuserPassword) throws IOException {
        if (Files.exists(data)) {
            return;
        }
        deletePartial();
        // a name of its own each time: the programs of a killed start may still be writing into theirs
        Path partial = Files.createTempDirectory(folder, PARTIAL);
        Path secret = folder.resolve("password.new");
        Files.deleteIfExists(secret);
        Files.createFile(secret, DataFolder.ownerOnly("rw-------"));
        Files.writeString(secret, superuserPassword);
        int status = programs.run(
                "initdb.log",
                "initdb",
                "--pgdata=" + partial,
                "--username=" + SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=es");
        Files.delete(secret);
        if (status != 0) {
            throw programs.refused("initdb.log");
        }
        Files.writeString(partial.resolve("postgresql.conf"), "\ninclude 'hito.conf'\n", StandardOpenOption.APPEND);
        Files.move(partial, data);
    }

    private void deletePartial() {
        File[] found = folder.toFile().listFiles((parent, name) -> name.startsWith(PARTIAL));
        for (File partial : found == null ? new File[0] : found) {
            FileSystemUtils.deleteRecursively(partial);
        }
    }

    /** Starts on a free port of the loopback address and answers the port. */
    int start() throws IOException {
        Path log = folder.resolve("server.log");
        for (int attempt = 1; ; attempt++) {
            new Leftovers(data).stop(programs);
            int port = freePort();
            writeSettings(port);
            if (Files.exists(log)) {
                Files.move(log, folder.resolve("server.old.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            int status = programs.run(
                    "pg_ctl.log", "pg_ctl", "start", "-w", "-t", "120", "-D", data.toString(), "-l", log.toString());
            if (status == 0) {
                return port;
            }
            if (attempt == ATTEMPTS) {
                throw programs.refused(Files.exists(log) ? "server.log" : "pg_ctl.log");
            }
            // the port was taken meanwhile, or what a killed start has left is still coming up or going down
            PostgresPrograms.pause(200L * attempt);
        }
    }

    void stop() {
        try {
            if (stop("fast") != 0 && stop("immediate") != 0 && Files.exists(data.resolve("postmaster.pid"))) {
                throw programs.refused("pg_ctl.log");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int stop(String mode) throws IOException {
        return programs.run("pg_ctl.log", "pg_ctl", "stop", "-w", "-t", "60", "-m", mode, "-D", data.toString());
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
}
