package org.hito.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hito.audit.HistoryEntry;
import org.hito.audit.PeopleNames;
import org.hito.document.DocumentView;
import org.hito.document.Documents;
import org.hito.engine.DeployedForms;
import org.hito.engine.DeployedForms.DeployedForm;
import org.hito.form.FormDocument;
import org.hito.form.FormValue;
import org.hito.form.FormValues;
import org.hito.inbox.FormEntries;
import org.hito.inbox.FormEntry;
import org.hito.inbox.FormTextSource;
import org.hito.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What was entered, ready to be read: forms by the schema that they were filled in with, other data as pairs. */
@Component
public class EntryReading {

    /**
     * One value of an entry.
     *
     * @param before null where nothing stood there, or where it is no change
     */
    public record Line(String key, @Nullable String before, String after) {}

    private static final Set<String> SENTENCE = Set.of("key", "arguments");

    private final FormEntries entries;
    private final DeployedForms forms;
    private final FormTextSource texts;
    private final Documents documents;
    private final PeopleNames people;
    private final TrailSentences sentences;
    private final MessageSource messages;

    EntryReading(
            FormEntries entries,
            DeployedForms forms,
            FormTextSource texts,
            Documents documents,
            PeopleNames people,
            TrailSentences sentences,
            MessageSource messages) {
        this.entries = entries;
        this.forms = forms;
        this.texts = texts;
        this.documents = documents;
        this.people = people;
        this.sentences = sentences;
        this.messages = messages;
    }

    /** The form that was submitted with a task, empty if there is none. */
    public List<FormValue> form(String task) {
        return entries.ofTask(task).map(this::form).orElse(List.of());
    }

    private List<FormValue> form(FormEntry entry) {
        Locale locale = LocaleContextHolder.getLocale();
        DeployedForm form = forms.in(entry.deployment(), entry.form());
        return FormValues.of(
                form.schema().localised(texts.of(form.module(), locale)),
                entry.data(),
                this::document,
                messages,
                locale);
    }

    private Optional<FormDocument> document(String id) {
        return documents.find(id).map(it -> new FormDocument(id, it.name(), size(it), "/documents/" + id));
    }

    private static String size(DocumentView document) {
        return Math.max(1, document.size() / 1024) + " KB";
    }

    /** Everything in the data of an entry but a form, which {@link #form} reads better. */
    public List<Line> lines(HistoryEntry entry) {
        List<Line> lines = new ArrayList<>();
        Map<String, @Nullable Object> data = new TreeMap<>(Objects.requireNonNullElse(entry.data(), Map.of()));
        boolean form = entry.event().equals("task.submitted");
        data.forEach((key, value) -> {
            if (!(form && key.equals("data"))) {
                add(lines, key, value);
            }
        });
        return named(lines);
    }

    /** People by their names instead of their ids. */
    private List<Line> named(List<Line> lines) {
        Map<UUID, PeopleNames.Name> names = people.names(lines.stream()
                .flatMap(it -> Stream.of(Objects.requireNonNullElse(it.before, ""), it.after))
                .flatMap(it -> Ids.find(it).stream())
                .collect(Collectors.toSet()));
        return lines.stream()
                .map(it -> new Line(it.key, it.before == null ? null : name(it.before, names), name(it.after, names)))
                .toList();
    }

    private static String name(String value, Map<UUID, PeopleNames.Name> names) {
        return Ids.find(value)
                .map(names::get)
                .map(PeopleNames.Name::displayName)
                .orElse(value);
    }

    private void add(List<Line> lines, String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> change && change.containsKey("after") && change.containsKey("before")) {
            lines.addAll(changes(key, change.get("before"), change.get("after")));
        } else if (value instanceof Map<?, ?> sentence && sentence.keySet().equals(SENTENCE)) {
            lines.add(new Line(key, null, said(sentence)));
        } else if (value instanceof Map<?, ?> inside) {
            inside.forEach((name, part) -> add(lines, key + "." + name, part));
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            for (int i = 0; i < list.size(); i++) {
                add(lines, key + "[" + (i + 1) + "]", list.get(i));
            }
        } else if (value != null && !String.valueOf(value).isEmpty()) {
            lines.add(new Line(key, null, words(key, value)));
        }
    }

    /** A sentence that was kept by its key and arguments, in the reader's language. */
    private String said(Map<?, ?> sentence) {
        Object[] arguments = sentence.get("arguments") instanceof List<?> list ? list.toArray() : new Object[0];
        return messages.getMessage(String.valueOf(sentence.get("key")), arguments, LocaleContextHolder.getLocale());
    }

    private List<Line> changes(String key, @Nullable Object before, @Nullable Object after) {
        if (!(after instanceof Map<?, ?> now)) {
            return List.of(new Line(key, words(key, before), words(key, after)));
        }
        Map<?, ?> then = before instanceof Map<?, ?> map ? map : Map.of();
        return now.entrySet().stream()
                .filter(it -> !Objects.equals(it.getValue(), then.get(it.getKey())))
                .map(it -> new Line(
                        key + "." + it.getKey(),
                        words(String.valueOf(it.getKey()), then.get(it.getKey())),
                        words(String.valueOf(it.getKey()), it.getValue())))
                .toList();
    }

    private String words(String key, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(it -> sentences.inWords(key, it))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
        }
        return sentences.inWords(key, value);
    }
}
