package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every form that the product ships lies within the subset and is named after its file. */
class FormsOfTheProductTest {
    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isWithinTheSubset(Path file) {
        FormSchema schema = FormSchema.read(file.toString(), content(file));

        assertThat(file.getFileName()).hasToString(schema.id() + ".form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void canBeAnsweredByAClientThatKnowsNothingButItsSchema(Path file) {
        FormSchema schema = withOptions(FormSchema.read(file.toString(), content(file)));
        ObjectNode none = JsonNodeFactory.instance.objectNode();

        ObjectNode answers = SchemaOnlyClient.answer(schema.json().path("components"));

        assertThat(FormData.check(schema, answers, none, FormData.Mode.COMPLETE).errors())
                .isEmpty();
    }

    /** Options that come with the initial data stand in as one each. */
    private static FormSchema withOptions(FormSchema schema) {
        Map<String, List<FormOption>> options = schema.json().findValues("valuesKey").stream()
                .map(JsonNode::stringValue)
                .distinct()
                .collect(Collectors.toMap(key -> key, key -> List.of(new FormOption("ONE", "Una"))));
        return schema.withOptions(options);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
