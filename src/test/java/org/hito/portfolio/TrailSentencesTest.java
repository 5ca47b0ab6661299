package org.hito.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written into the trail can be told, in both languages. */
class TrailSentencesTest {

    private static final Pattern EVENT = Pattern.compile("\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/i18n");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyEventHasASentence(String language) throws IOException {
        Properties texts = texts(language);
        Set<String> events = events();

        assertThat(events).contains("task.submitted", "initiative.held", "council.round-closed");
        assertThat(events).filteredOn(event -> !texts.containsKey(event)).allSatisfy(event -> assertThat(texts)
                .containsKey("trail." + event));
    }

    /** Texts that look like an event, in classes that write the trail; keys of other texts are none. */
    private static Set<String> events() throws IOException {
        Set<String> events = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(it -> it.toString().endsWith(".java"))
                    .map(TrailSentencesTest::read)
                    .filter(source -> source.contains("Trail.of(")
                            || source.contains("TrailEntry.of(")
                            || source.contains("import org.hito.audit.TrailEntry"))
                    .forEach(source -> {
                        Matcher found = EVENT.matcher(source);
                        while (found.find()) {
                            if (!found.group(1).startsWith("problem.")) {
                                events.add(found.group(1));
                            }
                        }
                    });
        }
        return events;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(it -> isOf(it.getFileName().toString(), language))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }

    private static boolean isOf(String file, String language) {
        return language.isEmpty() ? !file.contains("_en.") : file.contains(language + ".");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
