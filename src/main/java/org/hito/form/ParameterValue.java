package org.hito.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The parameters of one field as JSON; null where the page showed it and nothing was entered. */
final class ParameterValue {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}([.,]\\d{1,10})?");
    private static final Pattern POINTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d{1,10})?");
    private static final Pattern COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,10})?");

    private ParameterValue() {}

    static Optional<JsonNode> of(FormField field, List<String> sent, boolean shown) {
        if (!shown) {
            return Optional.empty();
        }
        List<String> entered = sent.stream().filter(value -> !value.isBlank()).toList();
        return Optional.of(
                switch (field.type()) {
                    case CHECKBOX -> tick(entered);
                    case CHECKLIST, TAGLIST -> array(entered);
                    case FILES -> array(field.fileRule().multiple() ? entered : newest(entered));
                    default -> entered.isEmpty() ? NODES.nullNode() : single(field, entered.get(0));
                });
    }

    /** Where there is room for one, a file that is uploaded takes the place of the one before. */
    private static List<String> newest(List<String> entered) {
        return entered.isEmpty() ? entered : entered.subList(entered.size() - 1, entered.size());
    }

    private static JsonNode single(FormField field, String text) {
        return switch (field.type()) {
            case NUMBER -> number(text, field.validation().decimalDigits());
            case DATE, SELECT, RADIO -> NODES.stringNode(text.strip());
            default -> NODES.stringNode(PlainText.withoutControls(text));
        };
    }

    private static JsonNode tick(List<String> entered) {
        if (entered.isEmpty()) {
            return NODES.booleanNode(false);
        }
        String text = entered.get(entered.size() - 1);
        return switch (text) {
            case "true", "on" -> NODES.booleanNode(true);
            case "false" -> NODES.booleanNode(false);
            default -> NODES.stringNode(text);
        };
    }

    private static ArrayNode array(List<String> entered) {
        ArrayNode array = NODES.arrayNode();
        entered.forEach(array::add);
        return array;
    }

    /**
     * Reads 1234.5 and 1234,5 as well as 1.234.567,5 and 1,234,567.5. One separator before three last digits can be either;
     * it groups thousands unless the field takes so many decimals.
     */
    static JsonNode number(String entered, int decimalDigits) {
        String text = entered.replaceAll("[\\s\\u00a0\\u202f]", "");
        boolean grouped = decimalDigits < 3
                || text.indexOf('.') != text.lastIndexOf('.')
                || text.indexOf(',') != text.lastIndexOf(',')
                || (text.indexOf('.') >= 0 && text.indexOf(',') >= 0);
        if (grouped && POINTS.matcher(text).matches()) {
            return exact(text.replace(".", "").replace(',', '.'));
        }
        if (grouped && COMMAS.matcher(text).matches()) {
            return exact(text.replace(",", ""));
        }
        if (PLAIN.matcher(text).matches()) {
            return exact(text.replace(',', '.'));
        }
        return NODES.stringNode(PlainText.withoutControls(entered.strip()));
    }

    private static JsonNode exact(String text) {
        BigDecimal number = new BigDecimal(text);
        return number.scale() == 0 && number.precision() < 10
                ? NODES.numberNode(number.intValueExact())
                : NODES.numberNode(number);
    }
}
