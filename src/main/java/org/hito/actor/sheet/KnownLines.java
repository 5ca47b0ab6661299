package org.hito.actor.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hito.actor.Organisation;
import org.hito.actor.RegisterBatch;
import org.hito.platform.PlainName;
import org.springframework.stereotype.Component;

/** Which lines say of an organisation what the register says already, in the words in which it is exported. */
@Component
class KnownLines {

    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("es"), Locale.ENGLISH);

    private final RegisterBatch register;
    private final RegisterExport export;

    KnownLines(RegisterBatch register, RegisterExport export) {
        this.register = register;
        this.export = export;
    }

    /** Their numbers. */
    Set<Integer> of(List<Sheet.Line> lines, Columns columns) {
        Map<Integer, String> names = new HashMap<>();
        lines.forEach(it -> names.put(it.number(), PlainName.of(columns.of(it, Column.NAME))));
        Map<String, List<Organisation>> registered = register.named(Set.copyOf(names.values())).stream()
                .collect(Collectors.groupingBy(it -> PlainName.of(it.name())));
        return lines.stream()
                .filter(line -> registered.getOrDefault(names.getOrDefault(line.number(), ""), List.of()).stream()
                        .anyMatch(it -> same(line, columns, it)))
                .map(Sheet.Line::number)
                .collect(Collectors.toSet());
    }

    private boolean same(Sheet.Line line, Columns columns, Organisation organisation) {
        return LOCALES.stream().anyMatch(locale -> Arrays.stream(Column.values())
                .filter(it -> columns.has(it) && it != Column.CHECK_DIGIT)
                .allMatch(
                        it -> letters(told(line, columns, it)).equals(letters(export.cell(organisation, it, locale)))));
    }

    private static String told(Sheet.Line line, Columns columns, Column column) {
        String told = columns.of(line, column);
        return column == Column.TAX_ID ? told + columns.of(line, Column.CHECK_DIGIT) : told;
    }

    private static String letters(String words) {
        return PlainName.of(words).replace(" ", "");
    }
}
