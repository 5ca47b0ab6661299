package org.hito.council;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Firms as the register knows them: two names, or two ids, of which one was merged into the other, are one firm.
 *
 * @param byName living ids by plain name, former names included
 * @param byId living ids by every id that they had
 */
public record KnownFirms(Map<String, UUID> byName, Map<UUID, UUID> byId) {

    public static final KnownFirms NONE = new KnownFirms(Map.of(), Map.of());

    public Optional<UUID> named(String name) {
        return Optional.ofNullable(byName.get(FirmsOfCluster.plain(name)));
    }

    /** The same for all names of a firm; what is none goes by its plain name. */
    public String key(String name) {
        return named(name).map(UUID::toString).orElseGet(() -> FirmsOfCluster.plain(name));
    }

    /** The firm that a seat was made for, whatever it is called today. */
    Optional<UUID> of(Seat seat) {
        return Optional.ofNullable(byId(seat.firm())).or(() -> named(seat.institution()));
    }

    private @Nullable UUID byId(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }
}
