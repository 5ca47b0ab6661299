package org.hito.actor.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hito.actor.ChainLink;
import org.hito.actor.RegisterActorForm;
import org.hito.actor.TaxIdRule;
import org.hito.form.FieldError;
import org.hito.form.FormData;
import org.hito.form.FormOutcome;
import org.hito.form.FormSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds a line against the form that registers one organisation; what only firms are asked is left out for others. */
final class LineCheck {

    /** One more than there are is enough to refuse them. */
    private static final int MOST_LINKS = ChainLink.values().length + 1;

    private static final List<String> OF_FIRMS = List.of("size", "chainLinks", "anchor");

    private final FormSchema schema;
    private final Columns columns;
    private final SheetWords words;
    private final JsonMapper json;

    LineCheck(FormSchema schema, Columns columns, SheetWords words, JsonMapper json) {
        this.schema = schema;
        this.columns = columns;
        this.words = words;
        this.json = json;
    }

    ImportLine check(Sheet.Line line) {
        List<FieldError> errors = new ArrayList<>();
        ObjectNode sent = sent(line, errors);
        boolean toldConstituted = sent.has("constituted");
        FormOutcome outcome = FormData.check(schema, sent, json.createObjectNode(), FormData.Mode.COMPLETE);
        errors.addAll(outcome.errors());
        String taxId = sent.path("taxId").asString("");
        TaxIdRule.wrong(taxId).ifPresent(errors::add);
        String name = columns.of(line, Column.NAME);
        if (!errors.isEmpty()) {
            return new ImportLine(line.number(), cut(name), null, errors, null);
        }
        ObjectNode data = outcome.data();
        if (!toldConstituted) {
            data.remove("constituted");
        }
        return new ImportLine(line.number(), name, json.treeToValue(data, RegisterActorForm.class), List.of(), null);
    }

    private ObjectNode sent(Sheet.Line line, List<FieldError> errors) {
        ObjectNode sent = json.createObjectNode();
        text(sent, "name", columns.of(line, Column.NAME));
        text(sent, "taxId", taxId(line));
        text(sent, "kind", words.kind(columns.of(line, Column.KIND)));
        text(sent, "size", words.size(columns.of(line, Column.SIZE)));
        List<String> links = Arrays.stream(columns.of(line, Column.CHAIN_LINKS).split("[,;/|\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(words::link)
                .distinct()
                .limit(MOST_LINKS)
                .toList();
        if (!links.isEmpty()) {
            links.forEach(sent.putArray("chainLinks")::add);
        }
        answer(line, Column.ANCHOR, "anchor", errors).ifPresent(it -> sent.put("anchor", it));
        answer(line, Column.CONSTITUTED, "constituted", errors).ifPresent(it -> sent.put("constituted", it));
        text(sent, "municipality", columns.of(line, Column.MUNICIPALITY));
        if (!sent.path("kind").asString("").equals("FIRM")) {
            sent.remove(OF_FIRMS);
        }
        return sent;
    }

    private String taxId(Sheet.Line line) {
        String number = columns.of(line, Column.TAX_ID).replaceAll("\\s", "");
        String digit = columns.of(line, Column.CHECK_DIGIT);
        return number.isEmpty() || digit.isEmpty() || number.contains("-") ? number : number + "-" + digit;
    }

    private Optional<Boolean> answer(Sheet.Line line, Column column, String field, List<FieldError> errors) {
        String written = columns.of(line, column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Boolean answer = words.answer(written);
        if (answer == null) {
            errors.add(new FieldError(field, "type", Map.of("kind", "answer")));
        }
        return Optional.ofNullable(answer);
    }

    private static void text(ObjectNode sent, String field, String value) {
        if (!value.isEmpty()) {
            sent.put(field, value);
        }
    }

    private static @Nullable String cut(String name) {
        return name.isEmpty() ? null : name.length() > 160 ? name.substring(0, 160) : name;
    }
}
