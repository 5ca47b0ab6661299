package org.hito.form;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** Writes values the way a reader of one language expects them. */
record FormReader(MessageSource messages, Locale locale, FormDocuments documents) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 40;

    String text(String key, Object... args) {
        String text = messages.getMessage(key, args, locale);
        return text == null ? "" : text;
    }

    String number(JsonNode number) {
        return written(number, true);
    }

    /** As somebody would type it: no grouping, the decimal sign of the language. */
    String editable(JsonNode number) {
        return written(number, false);
    }

    private String written(JsonNode node, boolean grouped) {
        BigDecimal number = node.decimalValueOpt().orElse(null);
        if (number == null || number.precision() > LONGEST || Math.abs((long) number.scale()) > LONGEST) {
            return node.toString();
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(grouped);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    String date(String isoDate) {
        try {
            return LocalDate.parse(isoDate)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(locale));
        } catch (DateTimeParseException notADate) {
            return isoDate;
        }
    }

    /** One value without inner structure, in words. */
    String plain(FormField field, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return text(value.booleanValue() ? "form.yes" : "form.no");
        }
        if (value.isNumber()) {
            return isYear(field.validation()) ? editable(value) : number(value);
        }
        String text = value.asString("");
        if (field.type() == FieldType.DATE) {
            return date(text);
        }
        return field.type().isChoice()
                ? field.option(text).map(FormOption::label).orElse(text)
                : text;
    }

    /** A number between two years is one, and a year is not grouped. */
    private static boolean isYear(FieldValidation rule) {
        return rule.min() != null
                && rule.max() != null
                && rule.min().intValue() >= FIRST_YEAR
                && rule.max().intValue() <= LAST_YEAR;
    }
}
