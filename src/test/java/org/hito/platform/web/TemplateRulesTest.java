package org.hito.platform.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no page may do, because it would fail quietly: in the browser, in the other language or in the template engine. */
class TemplateRulesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path ICONS = Path.of("src/main/frontend/icons.txt");

    private static final Pattern TAG =
            Pattern.compile("<[a-zA-Z][\\w:-]*(?:\\s+[^\\s=>\"'/]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))?)*\\s*/?>");
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[(}]");
    private static final Pattern ICON = Pattern.compile(":: icon\\('([\\w-]+)'\\)|assets\\.icon\\('([\\w-]+)'\\)");

    record Found(Path file, String text) {
        @Override
        public String toString() {
            return TEMPLATES.relativize(file) + ": " + text;
        }
    }

    @Test
    void aTagThatIsReplacedCarriesNoConditionBecauseItWouldBeIgnored() {
        assertThat(tags(tag -> has(tag, "th:replace|th:insert")
                        && has(tag, "th:if|th:unless|th:each|th:with|th:switch")
                        && !has(tag, "th:fragment")))
                .as("put the condition on a th:block around it")
                .isEmpty();
    }

    @Test
    void beansAreAskedOutsideOfAddressesAndFragments() {
        assertThat(tags(tag -> Pattern.compile("\\sth:(replace|insert|href|src|action)=\"[^\"]*\\$\\{[^}]*@[a-z]")
                        .matcher(tag)
                        .find()))
                .as("the template engine forbids it there; name the value by th:with on a tag around it")
                .isEmpty();
    }

    @Test
    void nothingIsInlineThatTheContentSecurityPolicyRefuses() {
        assertThat(tags(tag -> has(tag, "style|th:style|th:styleappend|on\\w+|th:on\\w+|hx-on[\\w:-]*|hx-vals")
                        || tag.startsWith("<style")
                        || tag.startsWith("<script") && !has(tag, "th:src")))
                .filteredOn(found -> !found.file.toString().matches(".*(notification/mail|-sheet|-paper)\\.html"))
                .as("but for mail and paper, which no stylesheet reaches")
                .isEmpty();
    }

    @Test
    void everyKeyHasATextInBothLanguages() {
        Set<String> spanish = keys(name -> !name.endsWith("_en.properties"));
        Set<String> english = keys(name -> name.endsWith("_en.properties"));

        assertThat(matches(KEY).filter(key -> !spanish.contains(key.text) || !english.contains(key.text)))
                .isEmpty();
    }

    @Test
    void everyIconIsInTheSprite() throws IOException {
        Set<String> icons = Set.copyOf(Files.readAllLines(ICONS));

        assertThat(matches(ICON).filter(icon -> !icons.contains(icon.text))).isEmpty();
    }

    private static boolean has(String tag, String attributes) {
        return Pattern.compile("\\s(" + attributes + ")\\s*=").matcher(tag).find();
    }

    private static List<Found> tags(Predicate<String> refused) {
        return pages().flatMap(page -> TAG.matcher(read(page))
                        .results()
                        .map(MatchResult::group)
                        .filter(refused)
                        .map(tag -> new Found(page, tag)))
                .toList();
    }

    private static Stream<Found> matches(Pattern pattern) {
        return pages().flatMap(page -> pattern.matcher(read(page))
                .results()
                .map(result -> result.group(1) != null ? result.group(1) : result.group(2))
                .map(text -> new Found(page, text)));
    }

    private static Set<String> keys(Predicate<String> language) {
        return files(TEXTS)
                .filter(file -> language.test(file.getFileName().toString()))
                .flatMap(file -> properties(file).stringPropertyNames().stream())
                .collect(toSet());
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Stream<Path> pages() {
        return files(TEMPLATES).filter(file -> file.toString().endsWith(".html"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
