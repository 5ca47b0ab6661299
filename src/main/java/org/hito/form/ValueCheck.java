package org.hito.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Checks one answer of a field that holds no others. */
final class ValueCheck {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MAX_ID = 100;
    private static final int WHOLE_DIGITS = 15;
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

    private final FormField field;
    private final boolean complete;

    private ValueCheck(FormField field, boolean complete) {
        this.field = field;
        this.complete = complete;
    }

    /** Why a value was refused. */
    record Refusal(String code, Map<String, Object> args) {}

    /**
     * @param value the answer in its proper type; null if there is none or it was refused
     * @param seen what conditions of later fields look at
     */
    record Result(@Nullable JsonNode value, @Nullable JsonNode seen, @Nullable Refusal error) {}

    static Result of(FormField field, @Nullable JsonNode sent, FormData.Mode mode) {
        return new ValueCheck(field, mode == FormData.Mode.COMPLETE).check(sent);
    }

    private Result check(@Nullable JsonNode sent) {
        if (sent == null || sent.isNull()) {
            return missing(sent);
        }
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> text(sent);
            case NUMBER -> number(sent);
            case DATE -> date(sent);
            case CHECKBOX -> checkbox(sent);
            case SELECT, RADIO -> choice(sent);
            case CHECKLIST, TAGLIST -> choices(sent);
            case FILES -> files(sent);
            case GROUP, LIST, TEXT, SEPARATOR -> throw new IllegalArgumentException(field.path() + " holds no value");
        };
    }

    /** A draft remembers that a field with a default was emptied; a tick that is not there means no. */
    private Result missing(@Nullable JsonNode sent) {
        if (complete && field.required()) {
            return refused("required", null, null, null);
        }
        if (field.type() == FieldType.CHECKBOX && complete) {
            return accepted(BooleanNode.FALSE);
        }
        JsonNode seen = field.type() == FieldType.CHECKBOX ? BooleanNode.FALSE : null;
        boolean emptied = sent != null && field.defaultValue().isPresent() && !complete;
        return new Result(emptied ? sent : null, seen, null);
    }

    private Result text(JsonNode sent) {
        if (!sent.isString()) {
            return type();
        }
        Integer longest = field.validation().maxLength();
        Integer shortest = field.validation().minLength();
        String raw = sent.stringValue();
        if (longest != null && raw.length() > 8 * longest + 1000) {
            return refused("maxLength", longest, raw.length(), null);
        }
        boolean manyLines = field.type() == FieldType.TEXTAREA;
        String text = PlainText.of(raw, manyLines);
        if (PlainText.hasControls(text, manyLines)) {
            return type();
        }
        if (text.isEmpty()) {
            return missing(NODES.nullNode());
        }
        int length = text.codePointCount(0, text.length());
        StringNode value = NODES.stringNode(text);
        if (longest != null && length > longest) {
            return refused("maxLength", longest, length, value);
        }
        if (complete && shortest != null && length < shortest) {
            return refused("minLength", shortest, length, value);
        }
        FieldPattern pattern = field.validation().pattern();
        if (complete && pattern != null && !pattern.accepts(text)) {
            return refused("pattern", null, null, value, Map.of("example", pattern.example()));
        }
        return accepted(value);
    }

    private Result number(JsonNode sent) {
        int decimals = field.validation().decimalDigits();
        if (!sent.isNumber() || (sent.isFloatingPointNumber() && !Double.isFinite(sent.asDouble(Double.NaN)))) {
            return refused("type", decimals, null, null);
        }
        BigDecimal number = sent.decimalValue().stripTrailingZeros();
        if ((long) number.precision() - number.scale() > WHOLE_DIGITS) {
            String shortened = number.round(new MathContext(3)).toString();
            BigDecimal limit = BigDecimal.TEN.pow(WHOLE_DIGITS).subtract(BigDecimal.ONE);
            return number.signum() > 0
                    ? refused("max", limit, shortened, null)
                    : refused("min", limit.negate(), shortened, null);
        }
        if (number.scale() > decimals) {
            return refused("type", decimals, null, null);
        }
        JsonNode value = number.scale() > 0 ? NODES.numberNode(number) : wholeNumber(number.longValueExact());
        BigDecimal min = field.validation().min();
        BigDecimal max = field.validation().max();
        if (complete && min != null && number.compareTo(min) < 0) {
            return refused("min", min, number, value);
        }
        if (complete && max != null && number.compareTo(max) > 0) {
            return refused("max", max, number, value);
        }
        return accepted(value);
    }

    /** The same node that reading the number again would give. */
    private static JsonNode wholeNumber(long number) {
        return number == (int) number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }

    static boolean isDate(String text) {
        if (!ISO_DATE.matcher(text).matches()) {
            return false;
        }
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    private Result date(JsonNode sent) {
        if (blank(sent)) {
            return missing(NODES.nullNode());
        }
        if (!sent.isString() || !isDate(sent.stringValue())) {
            return type();
        }
        LocalDate date = LocalDate.parse(sent.stringValue());
        if (date.isBefore(FIRST_DATE)) {
            return refused("min", FIRST_DATE, date, null);
        }
        if (date.isAfter(LAST_DATE)) {
            return refused("max", LAST_DATE, date, null);
        }
        return accepted(sent);
    }

    private Result checkbox(JsonNode sent) {
        if (!sent.isBoolean()) {
            return type();
        }
        if (complete && field.required() && !sent.booleanValue()) {
            return refused("required", null, null, sent);
        }
        return accepted(sent);
    }

    private Result choice(JsonNode sent) {
        if (!sent.isString()) {
            return type();
        }
        if (blank(sent)) {
            return missing(NODES.nullNode());
        }
        return field.option(sent.stringValue()).isPresent() ? accepted(sent) : refused("option", null, null, null);
    }

    private Result choices(JsonNode sent) {
        if (!sent.isArray()) {
            return type();
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (JsonNode item : sent) {
            if (!item.isString()) {
                return type();
            }
            if (field.option(item.stringValue()).isEmpty()) {
                return refused("option", null, null, null);
            }
            chosen.add(item.stringValue());
        }
        return strings(chosen);
    }

    private Result files(JsonNode sent) {
        if (!sent.isArray()) {
            return type();
        }
        if (sent.size() > field.fileRule().max()) {
            return refused("max", field.fileRule().max(), sent.size(), null);
        }
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode item : sent) {
            if (!item.isString() || blank(item) || item.stringValue().length() > MAX_ID) {
                return type();
            }
            ids.add(item.stringValue());
        }
        return strings(ids);
    }

    private Result strings(Set<String> values) {
        if (values.isEmpty() && complete && field.required()) {
            return refused("required", null, null, null);
        }
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return accepted(array);
    }

    private static boolean blank(JsonNode node) {
        return node.isString() && node.stringValue().isBlank();
    }

    private static Result accepted(JsonNode value) {
        return new Result(value, value, null);
    }

    private Result type() {
        return refused("type", null, null, null);
    }

    private Result refused(String code, @Nullable Object limit, @Nullable Object actual, @Nullable JsonNode seen) {
        return refused(code, limit, actual, seen, Map.of());
    }

    private Result refused(
            String code,
            @Nullable Object limit,
            @Nullable Object actual,
            @Nullable JsonNode seen,
            Map<String, Object> more) {
        Map<String, Object> args = new HashMap<>(more);
        args.put("kind", Findings.kind(field));
        if (limit != null) {
            args.put("limit", limit);
        }
        if (actual != null) {
            args.put("actual", actual);
        }
        return new Result(null, seen, new Refusal(code, args));
    }
}
