package org.hito.council.minutes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of minutes in one language, as page and paper print them.
 *
 * @param title with the number
 * @param body name of the body
 */
public record MinutesText(String title, String body, List<Part> parts) {

    public MinutesText {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the text: its facts, then its sentences, then its table.
     *
     * @param level 2, or 3 below a part of level 2
     */
    public record Part(int level, String heading, List<Fact> facts, List<String> sentences, @Nullable Table table) {

        public Part {
            facts = List.copyOf(facts);
            sentences = List.copyOf(sentences);
        }
    }

    public record Fact(String label, String value) {}

    /** @param rows the first cell of each names it */
    public record Table(List<String> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** All its words in the order in which they are read. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(title, body));
        for (Part part : parts) {
            words.add(part.heading);
            part.facts.forEach(fact -> words.addAll(List.of(fact.label, fact.value)));
            words.addAll(part.sentences);
            if (part.table != null) {
                words.addAll(part.table.columns);
                part.table.rows.forEach(words::addAll);
            }
        }
        return words;
    }
}
