package org.hito.creation.process;

import java.util.List;
import org.hito.actor.ActorKind;
import org.hito.actor.ChainLink;
import org.hito.actor.FirmSize;
import org.jspecify.annotations.Nullable;

/** The organisations that should be there. */
public record IdentifyActorsForm(List<Row> actors, @Nullable String missingActors) {

    record Row(
            String name,
            ActorKind kind,
            @Nullable ChainLink chainLink,
            @Nullable FirmSize size,
            @Nullable Boolean anchor,
            String municipality,
            String whyKey) {}
}
