package org.hito.actor;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in the register of the community. What is not known yet is null.
 *
 * @param chainLinks places of a firm in the chain (Q33)
 * @param anchor large firm that pulls small ones along (Q34)
 * @param constituted legally constituted, which a firm must be to take part (Q33)
 */
public record Organisation(
        UUID id,
        String name,
        @Nullable TaxId taxId,
        @Nullable ActorKind kind,
        @Nullable FirmSize size,
        List<ChainLink> chainLinks,
        boolean anchor,
        @Nullable Boolean constituted,
        @Nullable String municipality) {

    /** The organisation with what the form of an initiative tells; nothing that is known already is overwritten. */
    Organisation learning(ActorFacts facts) {
        return new Organisation(
                id,
                name,
                taxId,
                known(kind, facts.kind()),
                known(size, facts.size()),
                chainLinks.isEmpty() && facts.chainLink() != null ? List.of(facts.chainLink()) : chainLinks,
                anchor || Boolean.TRUE.equals(facts.anchor()),
                constituted,
                known(municipality, facts.municipality()));
    }

    private static <T> @Nullable T known(@Nullable T known, @Nullable T told) {
        return known == null ? told : known;
    }
}
