package org.hito.actor.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hito.platform.BadInput;

/**
 * Which column of a file holds what.
 *
 * @param unused headings that say nothing to us
 */
record Columns(Map<Column, Integer> places, List<String> unused) {

    static Columns of(Sheet sheet, SheetWords words, Locale locale) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < sheet.header().size(); i++) {
            String heading = sheet.header().get(i).strip();
            Column column = words.column(heading);
            if (column == null) {
                if (!heading.isEmpty()) {
                    unused.add(heading.length() > 60 ? heading.substring(0, 60) : heading);
                }
            } else if (places.putIfAbsent(column, i) != null) {
                throw new BadInput("problem.actor-import-column-twice", words.heading(column, locale));
            }
        }
        for (Column column : List.of(Column.NAME, Column.KIND)) {
            if (!places.containsKey(column)) {
                throw new BadInput("problem.actor-import-column-missing", words.heading(column, locale));
            }
        }
        return new Columns(places, unused);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** What a line says there; empty where the file has no such column. */
    String of(Sheet.Line line, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : line.cell(place);
    }
}
