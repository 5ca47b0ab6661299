package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The delivered forms keep what {@code api.md} promises to clients that read nothing but the schema. */
class FormContentTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FORMS = Path.of("forms");
    private static final Path ENGLISH = Path.of("src/main/resources/i18n/forms_en.properties");
    private static final int LONGEST_LIST = 9;
    private static final int GROUNDS = 10;
    private static final Set<String> LESS_IS_BETTER = Set.of("likelihood", "impact", "otherAgenda");

    /** Best first: a choice that offers several codes of one of these scales offers them in this order. */
    private static final List<List<String>> FAVOURABLE_FIRST = List.of(
            List.of("HIGH", "MEDIUM", "LOW", "NONE"),
            List.of("YES", "PARTLY", "NO"),
            List.of("FAVOURABLE", "WITH_REMARKS", "UNFAVOURABLE"),
            List.of("GOOD", "MIXED", "POOR"),
            List.of("RECEIVED", "SIGNED", "PROMISED"),
            List.of("OPPORTUNITY", "NEUTRAL", "THREAT"),
            List.of("APPROVE", "APPROVE_WITH_CONDITIONS", "RETURN", "REJECT", "ABSTAIN"));

    record Form(String module, String name, JsonNode json) {
        @Override
        public String toString() {
            return module + "/" + name;
        }
    }

    static List<Form> forms() throws IOException {
        try (Stream<Path> files = Files.walk(FORMS)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormContentTest::form)
                    .toList();
        }
    }

    private static Form form(Path file) {
        try {
            String name = file.getFileName().toString().replace(".form", "");
            return new Form(file.getParent().getFileName().toString(), name, JSON.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNamedAsItsFile(Form form) {
        assertThat(form.json().path("id").asString()).isEqualTo(form.name());
        assertThat(form.json().path("title").asString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givesEachComponentAnIdOfItsOwn(Form form) {
        List<String> ids = new ArrayList<>();
        walk(form, component -> ids.add(component.path("id").asString()));
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("Field_[A-Z][A-Za-z0-9]*"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersTheFavourableAnswerFirst(Form form) {
        walk(form, component -> {
            List<String> codes = codes(component);
            for (List<String> scale : FAVOURABLE_FIRST) {
                List<String> offered = codes.stream().filter(scale::contains).toList();
                if (offered.size() > 1
                        && !LESS_IS_BETTER.contains(component.path("key").asString(""))) {
                    assertThat(offered)
                            .as(component.path("id").asString())
                            .isEqualTo(scale.stream().filter(codes::contains).toList());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesOptionsByCodes(Form form) {
        walk(form, component -> assertThat(codes(component))
                .as(component.path("id").asString())
                .allMatch(code -> code.matches("[A-Z][A-Z0-9_]*")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksForFewRowsAndTakesAPdfInEveryFileField(Form form) {
        walk(form, component -> {
            switch (component.path("type").asString("")) {
                case "dynamiclist" ->
                    assertThat(component.path("defaultRepetitions").asInt(0))
                            .as(component.path("path").asString())
                            .isBetween(1, LONGEST_LIST);
                case "filepicker" ->
                    assertThat(component.path("accept").asString("").split(",")).contains(".pdf");
                default -> {}
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void boundsEveryTextAndNumber(Form form) {
        walk(form, component -> {
            JsonNode validate = component.path("validate");
            switch (component.path("type").asString("")) {
                case "textfield", "textarea" ->
                    assertThat(validate.path("maxLength").asInt(0))
                            .as(component.path("id").asString())
                            .isPositive();
                case "number" ->
                    assertThat(validate.has("min") && validate.has("max"))
                            .as(component.path("id").asString())
                            .isTrue();
                default -> {}
            }
            if (component.path("key").asString("").equals("grounds")) {
                assertThat(validate.path("minLength").asInt(0)).isLessThanOrEqualTo(GROUNDS);
            }
        });
    }

    @Test
    void theStartFormRequiresNoFile() throws IOException {
        Form start = one("register-initiative");
        walk(start, component -> assertThat(component.path("type").asString()).isNotEqualTo("filepicker"));
    }

    @Test
    void aBallotHasVoteGroundsAndConditionsOnly() throws IOException {
        List<String> keys = new ArrayList<>();
        one("vote-on-milestone").json().path("components").forEach(component -> keys.add(name(component)));
        assertThat(keys).containsExactly("vote", "grounds", "conditions");
    }

    @Test
    void everyTextHasEnglishAndNothingIsLeftOver() throws IOException {
        Map<String, String> spanish = new TreeMap<>();
        for (Form form : forms()) {
            String prefix = form.module() + "." + form.name();
            spanish.put(prefix, form.json().path("title").asString());
            texts(form.json().path("components"), prefix + ".", spanish);
        }
        Properties english = new Properties();
        try (Reader file = Files.newBufferedReader(ENGLISH)) {
            english.load(file);
        }
        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(spanish.keySet());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(spanish.values()).noneMatch(String::isBlank);
    }

    private static Form one(String name) throws IOException {
        return forms().stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void walk(Form form, Consumer<JsonNode> each) {
        walk(form.json().path("components"), each);
    }

    private static void walk(JsonNode components, Consumer<JsonNode> each) {
        for (JsonNode component : components) {
            each.accept(component);
            walk(component.path("components"), each);
        }
    }

    private static List<String> codes(JsonNode component) {
        List<String> codes = new ArrayList<>();
        component
                .path("values")
                .forEach(option -> codes.add(option.path("value").asString()));
        return codes;
    }

    /** Keys of English texts: the path of keys for labels, then {@code .help}, {@code .text} and option codes. */
    private static void texts(JsonNode components, String prefix, Map<String, String> spanish) {
        for (JsonNode component : components) {
            String key = prefix + name(component);
            for (String label : List.of("label", "dateLabel")) {
                component.path(label).asStringOpt().ifPresent(text -> spanish.put(key, text));
            }
            component.path("description").asStringOpt().ifPresent(text -> spanish.put(key + ".help", text));
            component.path("text").asStringOpt().ifPresent(text -> spanish.put(key + ".text", text));
            component.path("properties").path("row").asStringOpt().ifPresent(text -> spanish.put(key + ".row", text));
            component
                    .path("values")
                    .forEach(option -> spanish.put(
                            key + "." + option.path("value").asString(),
                            option.path("label").asString()));
            texts(component.path("components"), component.has("path") ? key + "." : prefix, spanish);
        }
    }

    private static String name(JsonNode component) {
        return component
                .path("key")
                .asString(component.path("path").asString(component.path("id").asString("")));
    }
}
