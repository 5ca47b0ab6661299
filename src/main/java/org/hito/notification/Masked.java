package org.hito.notification;

import java.util.regex.Pattern;

/** What failed, fit for logs and pages: without addresses, on one line, not too long. */
final class Masked {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\"',;:]+@[^\\s<>()\"',;:]+");
    private static final int LONGEST = 300;

    private Masked() {}

    /** The innermost cause, which says most. */
    static String cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return text(cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage()));
    }

    static String text(String text) {
        String line =
                ADDRESS.matcher(text).replaceAll("…@…").replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
