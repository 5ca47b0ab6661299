package org.hito.actor.sheet;

import java.util.List;

/** The first sheet of a file: what stands in its first line, and the lines below that are not empty. */
record Sheet(List<String> header, List<Line> lines) {

    /** More than a chamber's register of a sector; a larger file is split. */
    static final int MAX_LINES = 10_000;

    /** @param number as a spreadsheet counts: the header is 1 */
    record Line(int number, List<String> cells) {

        /** Longer than anything that a column may hold; a workbook names the same long text in as many cells as it likes. */
        private static final int LONGEST = 2_000;

        Line {
            cells = cells.stream()
                    .map(it -> it.length() > LONGEST ? it.substring(0, LONGEST) : it)
                    .toList();
        }

        /** Without the space around it; empty where the line is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The lines of a file, of which the first that is not empty is the header. */
    static Sheet of(List<Line> all) {
        return all.isEmpty()
                ? new Sheet(List.of(), List.of())
                : new Sheet(all.get(0).cells(), all.subList(1, all.size()));
    }
}
