package org.hito.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hito.HitoApplication;
import org.hito.testing.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** After new libraries: {@code mvn test -Dtest=ClassesAheadTest -Dclasses.write=true} writes the list anew from a first start. */
class ClassesAheadTest {

    private static final Path LIST = Path.of("src/main/resources/startup/classes.txt");
    private static final String MIGRATIONS = "org.flywaydb.core.internal.command.DbMigrate";
    private static final Pattern LOADED = Pattern.compile("] (\\S+)\\.([^.\\s]+) source: (?:file|jrt):.*");
    private static final String READY = "Hito is ready: ";

    /** A few may go with an update of a library; when many have gone the list is of no use. */
    @Test
    void whatIsListedIsThere() {
        List<String> names = ClassesAhead.names();
        assertThat(names).hasSizeGreaterThan(5_000).doesNotHaveDuplicates();
        assertThat(names.stream().filter(name -> !ClassesAhead.load(name)).count())
                .isLessThan(names.size() / 20);
    }

    @Test
    void whatIsNotThereIsPassedOver() {
        assertThat(ClassesAhead.load("org.example.Gone")).isFalse();
    }

    @Test
    @EnabledIfSystemProperty(named = "classes.write", matches = "true")
    void writes(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("classes.log");
        // with one processor it loads nothing ahead, so that the list does not tell of itself
        List<String> options = List.of(
                "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1", "-Xlog:class+load:file=" + log + ":uptime:");
        try (ChildJvm first = ChildJvm.start(
                options, HitoApplication.class, "--server.port=0", "--hito.data-dir=" + folder.resolve("data"))) {
            String ready = first.awaitLine(READY);
            URI page = URI.create(ready.substring(ready.indexOf("http"))).resolve("/sign-in");
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
            first.stop();
        }
        Files.createDirectories(LIST.getParent());
        Files.write(LIST, lines(log));
    }

    /** What came after the beginning of the migrations: the rest is loaded before the list is read. Ours change too often. */
    private static List<String> lines(Path log) throws IOException {
        Map<String, StringJoiner> packages = new LinkedHashMap<>();
        Files.readAllLines(log).stream()
                .dropWhile(line -> !line.contains(MIGRATIONS))
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .filter(found -> !found.group(1).startsWith("org.hito"))
                .forEach(
                        found -> packages.computeIfAbsent(found.group(1), name -> new StringJoiner(" ", name + " ", ""))
                                .add(found.group(2)));
        return packages.values().stream().map(StringJoiner::toString).toList();
    }
}
