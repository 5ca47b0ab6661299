package org.hito.actor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations somebody looks for.
 *
 * @param text words of the name, or the beginning of the tax id; empty for all
 * @param municipality as it is written, case aside; empty for all
 * @param initiative in which they take part
 */
public record RegisterFilter(
        String text,
        @Nullable ActorKind kind,
        @Nullable FirmSize size,
        String municipality,
        @Nullable UUID initiative) {}
