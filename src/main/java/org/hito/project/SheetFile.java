package org.hito.project;

import java.util.UUID;

/**
 * An evidence file that was put before a body with a sheet.
 *
 * @param use what it was shown for, in the language of whoever asked
 * @param size in bytes
 * @param sha256 hex
 */
public record SheetFile(UUID id, String name, String use, long size, String sha256) {

    public String href() {
        return "/documents/" + id;
    }
}
