package org.hito.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What {@code postmaster.pid} tells of a server: its process and when it started. */
record LeftoverServer(long pid, Instant started) {

    private static final LeftoverServer NONE = new LeftoverServer(-1, Instant.EPOCH);
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    /** Process in line 1, start in seconds in line 3; a file cut short by a crash names no process. */
    static LeftoverServer read(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        try {
            return new LeftoverServer(
                    Long.parseLong(lines.get(0).strip()),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return NONE;
        }
    }

    /** Whether that process is alive and really a server on this data: numbers of dead processes are given out again. */
    boolean runsOn(Path data) throws IOException {
        ProcessHandle process = pid > 0 ? ProcessHandle.of(pid).orElse(null) : null;
        if (process == null
                || !process.info().command().map(LeftoverServer::isServer).orElse(false)) {
            return false;
        }
        Path workingDirectory = Path.of("/proc", String.valueOf(pid), "cwd");
        if (Files.exists(workingDirectory)) {
            return workingDirectory.toRealPath().equals(data.toRealPath());
        }
        return process.info()
                .startInstant()
                .map(instant -> Duration.between(instant, started).abs().compareTo(TOLERANCE) < 0)
                .orElse(false);
    }

    private static boolean isServer(String command) {
        String name = Path.of(command).getFileName().toString();
        return name.equals("postgres") || name.equals("postgres.exe");
    }
}
