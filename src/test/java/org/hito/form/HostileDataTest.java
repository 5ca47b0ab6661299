package org.hito.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** No JSON whatsoever makes the check fail by itself, and nothing that the form does not ask for gets through. */
class HostileDataTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int CASES = 20_000;

    private final FormSchema schema = TestForms.showcase();
    private final List<String> keys =
            new ArrayList<>(List.of("approved", "", "__proto__", "a.b", "actors[0]", "\u0000"));

    @Test
    void randomDocumentsAreCheckedAndNeverLetAnUnknownKeyThrough() {
        collect(schema.fields());
        Random random = new Random(20260115);
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            ObjectNode sent = object(random, 4);
            ObjectNode initial = object(random, 3);
            FormData.Mode mode = FormData.Mode.values()[random.nextInt(2)];

            FormOutcome outcome = FormData.check(schema, sent, initial, mode);
            if (i % 10 == 0) {
                FormView.of(schema, sent, outcome.errors(), TestForms.messages(), TestForms.SPANISH);
                FormValues.of(schema, sent, FormDocuments.NONE, TestForms.messages(), TestForms.SPANISH);
                FormData.overlay(schema, sent, initial);
            }

            boolean unknown = hasUnknown(schema.fields(), sent);
            assertThat(outcome.ok() && unknown).as("case %d: %s", i, sent).isFalse();
            assertThat(outcome.errors()).allMatch(error -> CODES.contains(error.code()));
            refused += outcome.ok() ? 0 : 1;
        }
        assertThat(refused).isBetween(CASES / 2, CASES - 1);
    }

    @Test
    void whatIsFoundIsBounded() {
        ObjectNode sent = NODES.objectNode();
        for (int i = 0; i < 100_000; i++) {
            sent.put("x" + i, "x".repeat(20));
        }
        sent.put("y".repeat(100_000), 1);

        List<FieldError> errors = FormData.check(schema, sent, NODES.objectNode(), FormData.Mode.DRAFT)
                .errors();

        assertThat(errors).hasSize(1000).allMatch(error -> error.field().length() <= 200);
    }

    static final List<String> CODES = List.of(
            "required",
            "type",
            "min",
            "max",
            "minLength",
            "maxLength",
            "pattern",
            "option",
            "unknown",
            "readonly",
            "hidden",
            "document");

    private void collect(List<FormField> fields) {
        for (FormField field : fields) {
            keys.add(field.key());
            collect(field.children());
        }
    }

    private static boolean hasUnknown(List<FormField> fields, ObjectNode sent) {
        List<FormField> level = new ArrayList<>();
        flatten(fields, level);
        for (String name : sent.propertyNames()) {
            if (level.stream().noneMatch(field -> field.key().equals(name))) {
                return true;
            }
        }
        return level.stream().anyMatch(field -> unknownInside(field, sent.path(field.key())));
    }

    private static void flatten(List<FormField> fields, List<FormField> level) {
        for (FormField field : fields) {
            if (field.hasKey()) {
                level.add(field);
            } else {
                flatten(field.children(), level);
            }
        }
    }

    private static boolean unknownInside(FormField field, JsonNode value) {
        if (field.type() == FieldType.GROUP && value instanceof ObjectNode object) {
            return hasUnknown(field.children(), object);
        }
        return field.type() == FieldType.LIST
                && value.valueStream()
                        .anyMatch(row -> row instanceof ObjectNode object && hasUnknown(field.children(), object));
    }

    private ObjectNode object(Random random, int depth) {
        ObjectNode object = NODES.objectNode();
        for (int i = random.nextInt(6); i > 0; i--) {
            String key = random.nextInt(12) == 0 ? keys.get(random.nextInt(6)) : keys.get(random.nextInt(keys.size()));
            object.set(key, value(random, depth - 1));
        }
        return object;
    }

    private JsonNode value(Random random, int depth) {
        return switch (random.nextInt(depth <= 0 ? 8 : 11)) {
            case 0 -> NODES.stringNode(text(random));
            case 1 -> NODES.numberNode(random.nextInt(7) - 1);
            case 2 -> NODES.numberNode(random.nextGaussian() * Math.pow(10, random.nextInt(320) - 10));
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.nullNode();
            case 5 ->
                NODES.stringNode(List.of("REGION", "COUNTRY", "FIRM", "OTHER", "ANT", "2027-03-15", "D3511")
                        .get(random.nextInt(7)));
            case 6 -> NODES.numberNode(random.nextLong());
            case 7 -> NODES.stringNode("Una razón larga y completa");
            case 8, 9 -> object(random, depth);
            default -> array(random, depth);
        };
    }

    private ArrayNode array(Random random, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(random.nextInt(50) == 0 ? 300 : 4); i > 0; i--) {
            array.add(value(random, depth - 1));
        }
        return array;
    }

    private static String text(Random random) {
        char[] text = new char[random.nextInt(random.nextInt(30) == 0 ? 20_000 : 12)];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95));
        }
        return new String(text);
    }
}
