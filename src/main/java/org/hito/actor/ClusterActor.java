package org.hito.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in the register of an initiative; one for all spellings of its name that differ in case, accents,
 * spaces or punctuation only.
 *
 * @param kind null until a form tells it
 */
public record ClusterActor(
        UUID id,
        String name,
        @Nullable ActorKind kind,
        @Nullable ChainLink chainLink,
        @Nullable FirmSize size,
        boolean anchor,
        @Nullable String municipality,
        @Nullable String contact,
        @Nullable String whyKey) {

    /** As duplicates of the register are found. */
    private static final Pattern LEGAL_FORMS =
            Pattern.compile("( (s a( s)?|sas?|ltda|limitada|e u|eu|esp|e s p|bic|s c a|cia))+$");

    static ClusterActor first(UUID id, ActorFacts facts) {
        return new ClusterActor(id, facts.name().strip(), null, null, null, false, null, null, null).with(facts);
    }

    /** The same organisation with what a later form tells. */
    ClusterActor with(ActorFacts facts) {
        return new ClusterActor(
                id,
                name,
                later(facts.kind(), kind),
                later(facts.chainLink(), chainLink),
                later(facts.size(), size),
                Objects.requireNonNullElse(facts.anchor(), anchor),
                later(facts.municipality(), municipality),
                later(facts.contact(), contact),
                later(facts.whyKey(), whyKey));
    }

    /** One spelling for all that differ in case, accents, spaces or punctuation only. */
    public static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The name without its legal form and its spaces: "Tejidos del Valle S.A.S." and "Tejidos del Valle" are one firm. */
    public static String bare(String name) {
        String plain = normalised(name);
        String bare = LEGAL_FORMS.matcher(plain).replaceFirst("").replace(" ", "");
        return bare.isEmpty() ? plain : bare;
    }

    private static <T> @Nullable T later(@Nullable T told, @Nullable T known) {
        return told == null ? known : told;
    }
}
