package org.hito.form;

/** How many rows a list starts with, and whether people may add and remove rows. */
public record RowRule(int defaultRows, boolean addRemove) {
    /** More rows than this are refused in every list. */
    public static final int MAX_ROWS = 200;
}
