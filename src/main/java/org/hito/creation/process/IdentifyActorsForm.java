package org.hito.creation.process;

import java.util.List;
import org.hito.actor.ActorKind;
import org.hito.actor.ChainLink;
import org.hito.actor.FirmSize;
import org.jspecify.annotations.Nullable;

/** The organisations that should be there. */
public record IdentifyActorsForm(List<Row> actors, @Nullable String missingActors) {

    /** @param contact of forms that were handed out before people were asked for their consent; it is left aside */
    record Row(
            String name,
            ActorKind kind,
            @Nullable ChainLink chainLink,
            @Nullable FirmSize size,
            @Nullable Boolean anchor,
            String municipality,
            @Nullable String contact,
            String whyKey) {}
}
