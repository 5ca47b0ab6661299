package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.engine.ModelFile.camunda;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Models, forms and code name one another in both directions: nothing missing, nothing left over. */
@Timeout(3)
class ModelCodeTest {

    private static final Path CLASSES = Path.of("target/classes");

    /** Forms that open a process instead of standing at a task. */
    private static final Set<String> START_FORMS = Set.of("creation/register-initiative");

    @Test
    void usesEveryFormAtATaskOrAtTheStart() throws IOException {
        Set<String> used = ModelFile.processes().stream()
                .flatMap(model -> model.elements("userTask").stream()
                        .map(task -> model.module() + "/" + camunda(task, "formRef")))
                .filter(form -> !form.contains("$"))
                .collect(Collectors.toCollection(TreeSet::new));
        used.addAll(START_FORMS);

        assertThat(new TreeSet<>(forms().map(ModelCodeTest::name).toList())).isEqualTo(used);
    }

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesTheFormLikeItsFileAndItsRecordLikeItsFields(Path form) throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(form.toFile());

        assertThat(name(form)).endsWith("/" + schema.path("id").asString());
        for (Class<?> type : recordOf(form)) {
            assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                    .containsExactlyInAnyOrderElementsOf(keys(schema.path("components")));
        }
    }

    /** Keys of the first level: fields, lists and groups with a path; other groups only order the page. */
    private static List<String> keys(JsonNode components) {
        List<String> keys = new ArrayList<>();
        for (JsonNode component : components) {
            if (component.has("key")) {
                keys.add(component.path("key").asString());
            } else if (component.has("path")) {
                keys.add(component.path("path").asString());
            } else {
                keys.addAll(keys(component.path("components")));
            }
        }
        return keys;
    }

    private static List<? extends Class<?>> recordOf(Path form) throws IOException {
        String record = Arrays.stream(name(form).split("[/-]"))
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining())
                + "Form";
        return classes()
                .filter(type -> type.isRecord() && type.getSimpleName().equals(record))
                .toList();
    }

    /** What stands beside the models of a module: the classes of its {@code process} package, loaded but not started. */
    private static Stream<? extends Class<?>> classes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/hito"))) {
            return files
                    .filter(file -> file.getParent().endsWith("process")
                            && file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file)
                            .toString()
                            .replaceFirst("\\.class$", "")
                            .replace('/', '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .map(ModelCodeTest::load)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ModelCodeTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static String name(Path form) {
        return Path.of("forms").relativize(form).toString().replace('\\', '/').replaceFirst("\\.form$", "");
    }
}
