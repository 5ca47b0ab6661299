package org.hito.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hito.engine.ModelFile.camunda;

import java.beans.Introspector;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Models, forms and code name one another in both directions: nothing missing, nothing left over. */
@Timeout(20)
class ModelCodeTest {

    private static final Path COMPILED = Path.of("target/classes");
    private static final List<? extends Class<?>> CLASSES = classes();
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)\\.(of|test)\\(execution\\)}");

    /** Forms that open a process, or are filled in on a page, instead of standing at a task. */
    private static final Set<String> START_FORMS = Set.of(
            "actor/register-actor",
            "actor/record-contact",
            "actor/request-enrolment",
            "actor/record-contribution",
            "actor/record-receipt",
            "actor/spend-contribution",
            "actor/register-service",
            "actor/deliver-service",
            "creation/register-initiative",
            "council/convene-session",
            "council/show-of-hands",
            "project/propose-project",
            "project/record-spending",
            "project/form-working-group");

    @Test
    void hasTheDelegateOfEveryServiceTaskAndNoOther() {
        Set<String> called = ModelFile.processes().stream()
                .flatMap(model -> model.elements("serviceTask").stream())
                .map(task -> camunda(task, "delegateExpression"))
                .map(expression -> expression.substring(2, expression.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(beans(type -> type.getSimpleName().endsWith("Delegate"))).isEqualTo(called);
    }

    @Test
    void hasTheBeanOfEveryDateRowAndConditionAndNoOther() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (ModelFile model : ModelFile.processes()) {
            Matcher bean = BEAN.matcher(Files.readString(model.path()));
            while (bean.find()) {
                asked.add(bean.group(1));
            }
        }

        assertThat(beans(ModelBean.class::isAssignableFrom)).isEqualTo(asked);
    }

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
            holdsTheFieldsOf(schema.path("components"), type);
        }
    }

    /** Each key is a component of the record; the rows of a list are records of their own. */
    private static void holdsTheFieldsOf(JsonNode components, Class<?> type) {
        Map<String, JsonNode> fields = fields(components);
        Map<String, RecordComponent> parts = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, part -> part));
        assertThat(parts.keySet()).as(type.getName()).isEqualTo(fields.keySet());
        parts.forEach((name, part) -> {
            Class<?> row = rowOf(part.getGenericType());
            if (row.isRecord()) {
                holdsTheFieldsOf(fields.get(name).path("components"), row);
            }
        });
    }

    private static Class<?> rowOf(Type type) {
        return type instanceof ParameterizedType list
                ? rowOf(list.getActualTypeArguments()[0])
                : type instanceof Class<?> plain ? plain : Object.class;
    }

    /** Fields, lists and groups with a path, by key; other groups only order the page. */
    private static Map<String, JsonNode> fields(JsonNode components) {
        Map<String, JsonNode> fields = new TreeMap<>();
        for (JsonNode component : components) {
            if (component.has("key")) {
                fields.put(component.path("key").asString(), component);
            } else if (component.has("path")) {
                fields.put(component.path("path").asString(), component);
            } else {
                fields.putAll(fields(component.path("components")));
            }
        }
        return fields;
    }

    private static List<? extends Class<?>> recordOf(Path form) {
        String record = Arrays.stream(name(form).split("[/-]"))
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining())
                + "Form";
        return CLASSES.stream()
                .filter(type -> type.isRecord() && type.getSimpleName().equals(record))
                .toList();
    }

    private static Set<String> beans(Predicate<Class<?>> which) {
        return CLASSES.stream()
                .filter(type -> type.isAnnotationPresent(Component.class))
                .filter(type -> type.getPackageName().endsWith(".process"))
                .filter(which)
                .map(ModelCodeTest::beanName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String beanName(Class<?> type) {
        String name = type.getAnnotation(Component.class).value();
        return name.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : name;
    }

    /** What stands beside the models of a module: the classes of its {@code process} package, loaded but not started. */
    private static List<? extends Class<?>> classes() {
        try (Stream<Path> files = Files.walk(COMPILED.resolve("org/hito"))) {
            return files.filter(file -> file.getParent().endsWith("process")
                            && file.toString().endsWith(".class"))
                    .map(file -> COMPILED.relativize(file)
                            .toString()
                            .replaceFirst("\\.class$", "")
                            .replace(File.separatorChar, '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .map(ModelCodeTest::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
