package org.hito.platform;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for all of a name that differ in case, accents, spaces or punctuation only. */
public final class PlainName {

    /** Behind a plain name, what the firm is in law; for Java and for PostgreSQL. */
    public static final String LEGAL_FORM =
            "( (s a( s)?|sas?|ltda|limitada|e u|eu|esp|e s p|bic|s c a|s en c( s| a)?|y cia|cia|en liquidacion))+$";

    private PlainName() {}

    /** In small letters, words apart by one space. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** With and without its legal form it is the same firm. */
    public static String withoutLegalForm(String name) {
        String plain = of(name);
        String bare = plain.replaceFirst(LEGAL_FORM, "");
        return bare.isEmpty() ? plain : bare;
    }
}
