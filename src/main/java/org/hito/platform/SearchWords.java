package org.hito.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** What somebody types into a search box, as patterns for texts that are kept in lower case and without accents. */
public final class SearchWords {

    private static final int LONGEST = 100;

    private SearchWords() {}

    /** One {@code LIKE} pattern a word, all of which must be met. */
    public static String[] patterns(String typed) {
        return Arrays.stream(plain(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    /** In lower case, without accents. */
    public static String plain(String typed) {
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return Normalizer.normalize(cut, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
