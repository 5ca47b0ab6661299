package org.hito.actor.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hito.actor.ActorKind;
import org.hito.actor.ChainLink;
import org.hito.actor.ClusterActor;
import org.hito.actor.FirmSize;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words that people write into headings and cells, in both languages whatever the reader speaks; case and accents are free. */
@Component
class SheetWords {

    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("es"), Locale.ENGLISH);

    private final MessageSource texts;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, ActorKind> kinds = new HashMap<>();
    private final Map<String, FirmSize> sizes = new HashMap<>();
    private final Map<String, ChainLink> links = new HashMap<>();
    private final Map<String, Boolean> answers = new HashMap<>();

    SheetWords(MessageSource texts) {
        this.texts = texts;
        learn(columns, Column.values(), true);
        learn(kinds, ActorKind.values(), false);
        learn(sizes, FirmSize.values(), false);
        learn(links, ChainLink.values(), false);
        for (Locale locale : LOCALES) {
            words("actor.yes", locale).forEach(it -> answers.put(it, true));
            words("actor.import.yes.also", locale).forEach(it -> answers.put(it, true));
            words("actor.no", locale).forEach(it -> answers.put(it, false));
            words("actor.import.no.also", locale).forEach(it -> answers.put(it, false));
        }
    }

    @Nullable
    Column column(String heading) {
        return columns.get(key(heading));
    }

    /** The constant that is meant, or what was written, which the form then refuses. */
    String kind(String written) {
        return constant(kinds, written);
    }

    String size(String written) {
        return constant(sizes, written);
    }

    String link(String written) {
        return constant(links, written);
    }

    @Nullable
    Boolean answer(String written) {
        return answers.get(key(written));
    }

    /** In the language of the reader. */
    String heading(Column column, Locale locale) {
        return text("Column." + column, locale);
    }

    String word(@Nullable Enum<?> constant, Locale locale) {
        return constant == null ? "" : text(constant.getDeclaringClass().getSimpleName() + "." + constant, locale);
    }

    String word(@Nullable Boolean answer, Locale locale) {
        return answer == null ? "" : text(answer ? "actor.yes" : "actor.no", locale);
    }

    private static String constant(Map<String, ? extends Enum<?>> known, String written) {
        Enum<?> meant = known.get(key(written));
        return meant == null ? written : meant.name();
    }

    private <E extends Enum<E>> void learn(Map<String, E> known, E[] constants, boolean also) {
        for (E constant : constants) {
            String code = constant.getDeclaringClass().getSimpleName() + "." + constant;
            known.put(key(constant.name()), constant);
            for (Locale locale : LOCALES) {
                words(code, locale).forEach(it -> known.put(it, constant));
                if (also) {
                    words(code + ".also", locale).forEach(it -> known.put(it, constant));
                }
            }
        }
    }

    private List<String> words(String code, Locale locale) {
        return Arrays.stream(text(code, locale).split("\\|"))
                .map(SheetWords::key)
                .toList();
    }

    private String text(String code, Locale locale) {
        return Objects.requireNonNull(texts.getMessage(code, null, locale));
    }

    private static String key(String written) {
        return ClusterActor.normalised(written);
    }
}
