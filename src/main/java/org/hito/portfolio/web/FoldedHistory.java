package org.hito.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hito.audit.HistoryEntry;
import org.hito.portfolio.InitiativeHistory.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells tasks that opened for each member of a body at once in one line, which leads to every entry. Interface and exports
 * tell each entry on its own.
 */
@Component
class FoldedHistory {

    private static final String CREATED = "task.created";

    private final MessageSource texts;

    FoldedHistory(MessageSource texts) {
        this.texts = texts;
    }

    List<HistoryLine> lines(List<Told> entries, Function<HistoryEntry, String> path) {
        List<HistoryLine> lines = new ArrayList<>();
        for (int first = 0; first < entries.size(); ) {
            int end = first + 1;
            while (end < entries.size()
                    && same(entries.get(first).entry(), entries.get(end).entry())) {
                end++;
            }
            lines.add(line(entries.subList(first, end), path));
            first = end;
        }
        return lines;
    }

    private HistoryLine line(List<Told> same, Function<HistoryEntry, String> path) {
        HistoryEntry first = same.get(0).entry();
        HistoryLine line = HistoryLine.of(same.get(0), path.apply(first));
        return same.size() == 1
                ? line
                : line.with(
                        sentence(line.text(), first, same.size()),
                        same.stream()
                                .skip(1)
                                .map(Told::entry)
                                .map(it -> new HistoryLine.Other(it.seq(), path.apply(it)))
                                .toList());
    }

    /** The sentence goes on where its full stop was. */
    private String sentence(String one, HistoryEntry entry, int count) {
        String open = one.endsWith(".") ? one.substring(0, one.length() - 1) : one;
        Object[] values = {open, count};
        String anybody = texts.getMessage("portfolio.history.many", values, LocaleContextHolder.getLocale());
        return String.valueOf(texts.getMessage(
                "portfolio.history.many." + value(entry, "definition"),
                values,
                anybody,
                LocaleContextHolder.getLocale()));
    }

    private static boolean same(HistoryEntry one, HistoryEntry other) {
        return one.event().equals(CREATED)
                && other.event().equals(CREATED)
                && Objects.equals(value(one, "process"), value(other, "process"))
                && Objects.equals(value(one, "element"), value(other, "element"));
    }

    private static @Nullable Object value(HistoryEntry entry, String key) {
        Map<String, @Nullable Object> data = entry.data();
        return data == null ? null : data.get(key);
    }
}
