package org.hito.actor;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What registering an organisation asks for. */
public record RegisterActorForm(
        String name,
        @Nullable String taxId,
        ActorKind kind,
        @Nullable FirmSize size,
        @Nullable List<ChainLink> chainLinks,
        @Nullable Boolean anchor,
        @Nullable Boolean constituted,
        @Nullable String municipality) {

    /** The organisation that it tells of; what a form leaves out is null. */
    public Organisation organisation(UUID id) {
        return new Organisation(
                id,
                name.strip(),
                taxId == null ? null : TaxId.read(taxId).map(TaxId.Typed::taxId).orElse(null),
                kind,
                size,
                Objects.requireNonNullElse(chainLinks, List.of()),
                Boolean.TRUE.equals(anchor),
                constituted,
                municipality == null ? null : municipality.strip());
    }
}
