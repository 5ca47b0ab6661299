package org.hito.actor;

import java.util.Objects;
import java.util.UUID;
import org.hito.platform.PlainName;
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

    /** As it is told to whoever is not of the team. */
    public ClusterActor withoutContact() {
        return new ClusterActor(id, name, kind, chainLink, size, anchor, municipality, null, whyKey);
    }

    /** One spelling for all that differ in case, accents, spaces or punctuation only. */
    public static String normalised(String name) {
        return PlainName.of(name);
    }

    private static <T> @Nullable T later(@Nullable T told, @Nullable T known) {
        return told == null ? known : told;
    }
}
