package org.hito.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hito.platform.startup.StartupRefused;

/**
 * Servers that outlived the application which had started them. They are found by what they are, not by {@code
 * postmaster.pid} alone: after a crash that file may name no process, a stranger, or not yet the server that is coming up.
 */
record Leftovers(Path data) {

    private static final Path PROC = Path.of("/proc");
    private static final Duration TOLERANCE = Duration.ofSeconds(30);
    private static final int PAUSE_MILLIS = 50;
    private static final int ROUNDS = 1800;

    /** Stops them and removes the pid file that they or a dead server have left. */
    void stop(PostgresPrograms programs) throws IOException {
        Set<ProcessHandle> running = processes();
        for (int round = 0; !running.isEmpty(); round++) {
            if (round == ROUNDS) {
                throw new StartupRefused(
                        "A PostgreSQL runs on %s since an earlier start and does not stop: end process %d yourself."
                                .formatted(data, running.iterator().next().pid()));
            }
            if (round == 0) {
                signal("INT", running, programs);
            } else if (round % (ROUNDS / 3) == 0) {
                signal("QUIT", running, programs);
            }
            PostgresPrograms.pause(PAUSE_MILLIS);
            running = processes();
        }
        // the number in a stale file may belong to any process by now, and the server would not start because of it
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    /** To the server, which tells its children; to the children themselves where it is gone. */
    private static void signal(String name, Set<ProcessHandle> running, PostgresPrograms programs) throws IOException {
        for (ProcessHandle process : running) {
            if (process.parent().filter(running::contains).isEmpty()) {
                programs.run("pg_ctl.log", "pg_ctl", "kill", name, String.valueOf(process.pid()));
            }
        }
    }

    /** Every process of a server on this data, its children included. */
    private Set<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().command().map(Leftovers::isServer).orElse(false))
                .filter(this::worksHere)
                .collect(Collectors.toSet());
    }

    private static boolean isServer(String command) {
        String name = Path.of(command).getFileName().toString();
        return name.equals("postgres") || name.equals("postgres.exe");
    }

    private boolean worksHere(ProcessHandle process) {
        if (!Files.isDirectory(PROC.resolve("self"))) {
            return isNamedByPidFile(process);
        }
        try {
            return Files.readSymbolicLink(PROC.resolve(process.pid() + "/cwd")).equals(data.toRealPath());
        } catch (IOException e) {
            // it has ended meanwhile, or belongs to somebody else
            return false;
        }
    }

    /** Process in line 1, start in seconds in line 3: the start tells whether the number was given out again. */
    private boolean isNamedByPidFile(ProcessHandle process) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return process.pid() == Long.parseLong(lines.get(0).strip())
                    && process.info()
                            .startInstant()
                            .map(at -> Duration.between(at, started).abs().compareTo(TOLERANCE) < 0)
                            .orElse(false);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            // no such file, or one cut short by a crash: it names nobody
            return false;
        }
    }
}
