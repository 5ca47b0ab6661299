package org.hito.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir
    Path folder;

    @Test
    void theSystemsProgramAndOursUnpackTheSame() throws IOException {
        byte[] archive = PostgresBinaries.archive();
        Path ours = Files.createDirectories(folder.resolve("ours"));
        Path systems = Files.createDirectories(folder.resolve("systems"));
        PostgresBinaries.unpack(archive, ours);
        assertThat(ours.resolve("bin/postgres")).isExecutable();
        Assumptions.assumeTrue(
                PostgresBinaries.unpackedByTar(archive, systems), "no tar that reads xz on this machine");
        assertThat(content(systems)).isEqualTo(content(ours));
    }

    @Test
    void whatIsNoArchiveIsLeftToOurs() {
        assertThat(PostgresBinaries.unpackedByTar(new byte[] {1, 2, 3}, folder)).isFalse();
    }

    /** Files by name with their size, and whether they can be run. */
    private static Map<String, String> content(Path home) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(home.relativize(file).toString(), Files.size(file) + " " + Files.isExecutable(file));
            }
        }
        return found;
    }
}
