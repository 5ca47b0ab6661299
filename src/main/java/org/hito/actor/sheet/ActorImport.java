package org.hito.actor.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brought.
 *
 * @param sha256 of the file, hex
 * @param unused headings of the file that say nothing to us
 * @param lines all that are not empty, without the header
 * @param good those that can be imported; {@code similar} of them have nearly the name of another
 * @param unchanged lines that say what the register says already
 * @param imported how many were, once it is confirmed
 */
public record ActorImport(
        UUID id,
        String fileName,
        String sha256,
        Instant at,
        Status status,
        List<String> unused,
        int lines,
        int good,
        int unchanged,
        int similar,
        @Nullable Integer imported) {

    public enum Status {
        PREVIEWED,
        CONFIRMED
    }

    public int bad() {
        return lines - good - unchanged;
    }

    public boolean open() {
        return status == Status.PREVIEWED;
    }
}
