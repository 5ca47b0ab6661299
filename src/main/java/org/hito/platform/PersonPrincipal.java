package org.hito.platform;

import java.util.UUID;

/** What an authenticated principal tells about its person. */
public interface PersonPrincipal {
    UUID personId();
}
