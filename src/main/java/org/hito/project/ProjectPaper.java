package org.hito.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be read about a project.
 *
 * @param use what it is for, in words
 * @param by display name of who put it there, or null where nobody did by hand
 * @param size in bytes, or null for what is made when it is read
 * @param sha256 hex, or null for what is made when it is read
 * @param href where it is read: below {@code /api} for programs
 */
public record ProjectPaper(
        Kind kind,
        String id,
        String name,
        String use,
        @Nullable String by,
        Instant at,
        @Nullable Long size,
        @Nullable String sha256,
        String href) {

    /** An evidence file, a sheet as a body got it, or the closing report. */
    public enum Kind {
        FILE,
        SHEET,
        REPORT
    }

    /** In kilobytes, at least one. */
    public @Nullable Long kilobytes() {
        return size == null ? null : Math.max(1, size / 1024);
    }
}
