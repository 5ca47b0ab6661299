package org.hito.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.hito.form.ValueCheck.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks a day of the calendar, {@code YYYY-MM-DD}, within the years that anybody means. */
final class DateCheck {
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);

    private DateCheck() {}

    static Result of(Question asked, JsonNode sent) {
        if (Question.blank(sent)) {
            return asked.missing(JsonNodeFactory.instance.nullNode());
        }
        if (!sent.isString() || !isDate(sent.stringValue())) {
            return asked.type();
        }
        LocalDate date = LocalDate.parse(sent.stringValue());
        if (date.isBefore(FIRST_DATE)) {
            return asked.refused("min", FIRST_DATE, date, null);
        }
        if (date.isAfter(FieldError.LAST_DATE)) {
            return asked.refused("max", FieldError.LAST_DATE, date, null);
        }
        return asked.accepted(sent);
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
}
