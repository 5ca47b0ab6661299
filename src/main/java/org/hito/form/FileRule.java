package org.hito.form;

/** What a file field takes: an HTML {@code accept} list (empty for any) and one or several documents. */
public record FileRule(String accept, boolean multiple) {
    /** More documents than this are refused in every file field. */
    public static final int MAX_FILES = 50;

    int max() {
        return multiple ? MAX_FILES : 1;
    }
}
