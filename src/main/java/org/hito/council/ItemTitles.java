package org.hito.council;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Titles of items for pages, as {@code @titles}. The record keeps a title as it was submitted; what the application itself
 * composed of it is said in the reader's language.
 */
@Component("titles")
public class ItemTitles {

    private static final List<Locale> KEPT = List.of(Locale.forLanguageTag("es"), Locale.ENGLISH);

    private final List<ComposedTitles> composed;

    ItemTitles(List<ComposedTitles> composed) {
        this.composed = composed;
    }

    public String say(String title) {
        for (Locale kept : KEPT) {
            List<String> beginnings = beginnings(kept);
            for (int i = 0; i < beginnings.size(); i++) {
                if (title.startsWith(beginnings.get(i))) {
                    return beginnings(LocaleContextHolder.getLocale()).get(i)
                            + title.substring(beginnings.get(i).length());
                }
            }
        }
        return title;
    }

    private List<String> beginnings(Locale language) {
        return composed.stream().flatMap(it -> it.beginnings(language).stream()).toList();
    }
}
