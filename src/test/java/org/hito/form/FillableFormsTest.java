package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A client that takes the first option, ticks, today and plausible texts is accepted by every delivered form. */
class FillableFormsTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<FormOption> SOMEBODY = List.of(new FormOption("somebody", "Alguien"));

    /** Options that are filled in when a form is handed out. */
    private static final Map<String, List<FormOption>> HANDED_OUT = Stream.of(
                    "professionals",
                    "secretaries",
                    "reopenSteps",
                    "bodies",
                    "items",
                    "points",
                    "modes",
                    "groups",
                    "people",
                    "initiatives",
                    "projects",
                    "services",
                    "firms")
            .collect(Collectors.toMap(Function.identity(), key -> SOMEBODY));

    private static final String PLAUSIBLE = "Texto verosímil de una persona que responde con cuidado. ";

    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void acceptsTheFirstOptionOfEverything(Path file) {
        assertAccepted(file, new Filler(0, false));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void acceptsTheLastOptionOfEverything(Path file) {
        assertAccepted(file, new Filler(Integer.MAX_VALUE, false));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void acceptsTheLargestAnswers(Path file) {
        assertAccepted(file, new Filler(1, true));
    }

    private static void assertAccepted(Path file, Filler filler) {
        FormSchema schema = schema(file);
        ObjectNode data = filler.level(schema.fields());

        FormOutcome outcome = FormData.check(schema, data, NODES.objectNode(), FormData.Mode.COMPLETE);

        assertThat(outcome.errors()).isEmpty();
    }

    private static FormSchema schema(Path file) {
        try {
            return FormSchema.read(file.toString(), Files.readString(file)).withOptions(HANDED_OUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param option which option to take; the last one where there are fewer */
    private record Filler(int option, boolean largest) {
        ObjectNode level(List<FormField> fields) {
            ObjectNode data = NODES.objectNode();
            fill(fields, data);
            return data;
        }

        private void fill(List<FormField> fields, ObjectNode data) {
            for (FormField field : fields) {
                boolean hidden = field.hide().map(hide -> hide.hides(data)).orElse(false);
                if (!hidden && !field.readonly()) {
                    answer(field, data);
                }
            }
        }

        private void answer(FormField field, ObjectNode data) {
            switch (field.type()) {
                case TEXTFIELD, TEXTAREA -> data.put(field.key(), text(field.validation()));
                case NUMBER ->
                    data.put(
                            field.key(),
                            largest
                                    ? field.validation().max()
                                    : field.validation().min());
                case DATE -> data.put(field.key(), LocalDate.now(ZoneOffset.UTC).toString());
                case SELECT, RADIO -> data.put(field.key(), chosen(field));
                case CHECKLIST, TAGLIST -> data.putArray(field.key()).add(chosen(field));
                case CHECKBOX -> data.put(field.key(), true);
                case FILES -> data.putArray(field.key()).add("document");
                case LIST -> rows(field, data.putArray(field.key()));
                case GROUP -> fill(field.children(), data);
                case TEXT, SEPARATOR -> {}
            }
        }

        private void rows(FormField list, ArrayNode rows) {
            for (int i = 0; i < list.rowRule().defaultRows(); i++) {
                rows.add(level(list.children()));
            }
        }

        private String chosen(FormField field) {
            List<FormOption> options = new ArrayList<>(field.options());
            return options.get(Math.min(option, options.size() - 1)).value();
        }

        private String text(FieldValidation rule) {
            if (rule.pattern() != null) {
                return rule.pattern().example();
            }
            int longest = rule.maxLength() == null ? PLAUSIBLE.length() : rule.maxLength();
            String text = largest ? PLAUSIBLE.repeat(longest / PLAUSIBLE.length() + 1) : PLAUSIBLE;
            return text.substring(0, Math.min(longest, text.length()));
        }
    }
}
