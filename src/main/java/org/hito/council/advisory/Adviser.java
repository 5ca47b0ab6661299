package org.hito.council.advisory;

import java.time.Instant;
import java.util.UUID;
import org.hito.council.FirmPost;
import org.jspecify.annotations.Nullable;

/**
 * One who was asked, with the seat held that day.
 *
 * @param given null while the adviser has not answered
 */
public record Adviser(
        UUID seat, int ordinal, UUID person, String institution, @Nullable FirmPost post, @Nullable Given given) {

    /** A personal opinion with its grounds. */
    public record Given(Opinion opinion, String grounds, Instant at) {}
}
