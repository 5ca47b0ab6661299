package org.hito;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimplifierMarkupHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that a person reads comes from {@code i18n}, Spanish first, English complete. */
class LanguagesTest {

    private static final Path I18N = Path.of("src/main/resources/i18n");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
            "use");
    private static final List<String> REPLACES_BODY =
            List.of("th:text", "th:utext", "th:replace", "th:insert", "th:remove");
    private static final Pattern MESSAGE = Pattern.compile("#\\{([a-zA-Z][A-Za-z0-9_.-]*)[}(]");

    static Stream<Path> spanishTexts() throws IOException {
        return files(I18N, ".properties").filter(it -> !it.toString().endsWith("_en.properties"));
    }

    static Stream<Path> templates() throws IOException {
        return files(TEMPLATES, ".html");
    }

    @ParameterizedTest
    @MethodSource("spanishTexts")
    void englishIsComplete(Path spanish) throws IOException {
        Path english = Path.of(spanish.toString().replace(".properties", "_en.properties"));

        assertThat(keys(english)).as(english.toString()).isEqualTo(keys(spanish));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesHoldNoTextOfTheirOwn(Path template) throws IOException, ParseException {
        RawText found = new RawText();
        parse(template, found);

        assertThat(found.raw).as(template.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyMessageOfATemplateExists(Path template) throws IOException {
        Set<String> known = new TreeSet<>();
        spanishTexts().forEach(it -> known.addAll(keys(it)));
        Matcher used = MESSAGE.matcher(Files.readString(template));
        Set<String> missing = new TreeSet<>();
        while (used.find()) {
            if (!known.contains(used.group(1))) {
                missing.add(used.group(1));
            }
        }

        assertThat(missing).as(template.toString()).isEmpty();
    }

    private static Stream<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(it -> it.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static Set<String> keys(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static void parse(Path template, RawText handler) throws IOException, ParseException {
        try (Reader reader = Files.newBufferedReader(template)) {
            new MarkupParser(ParseConfiguration.htmlConfiguration())
                    .parse(reader, new SimplifierMarkupHandler(handler));
        }
    }

    /** Text with letters in an element whose body no attribute replaces. */
    private static class RawText extends AbstractSimpleMarkupHandler {
        final List<String> raw = new ArrayList<>();
        private final Deque<Boolean> replaced = new ArrayDeque<>(List.of(false));

        @Override
        public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
            if (!VOID.contains(name)) {
                boolean own = attributes != null && REPLACES_BODY.stream().anyMatch(attributes::containsKey);
                replaced.push(own || name.equals("script") || name.equals("style"));
            }
        }

        @Override
        public void handleStandaloneElement(
                String name, Map<String, String> attributes, boolean minimized, int line, int column) {}

        @Override
        public void handleCloseElement(String name, int line, int column) {
            if (!VOID.contains(name)) {
                replaced.pop();
            }
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            String text = new String(buffer, offset, length).strip();
            boolean inlined = text.startsWith("[[") || text.startsWith("[(");
            if (text.chars().anyMatch(Character::isLetter) && !replaced.contains(true) && !inlined) {
                raw.add(line + ": " + text);
            }
        }
    }
}
