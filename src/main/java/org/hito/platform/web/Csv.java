package org.hito.platform.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
public final class Csv {

    /** Text that has the mark of its own gets another, so that it comes back as it was. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r]");

    private Csv() {}

    public static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What was written, without the mark that keeps a spreadsheet from calculating it. */
    public static String value(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : String.valueOf(value);
        boolean marked = FORMULA.matcher(text).lookingAt() && !(value instanceof Number);
        return "\"" + (marked ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
