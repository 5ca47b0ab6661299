package org.hito.project;

import java.time.Instant;
import java.util.UUID;
import org.hito.platform.CanonicalJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A sheet about to be put before a body: its content, its hash and where it will be read. */
record SheetDraft(Project project, int number, String content, String sha256) {

    static SheetDraft of(Project project, int number, JsonNode content) {
        String canonical = CanonicalJson.of(content);
        return new SheetDraft(project, number, canonical, CanonicalJson.sha256(canonical));
    }

    String href() {
        return "/projects/%s/sheets/%d".formatted(project.id(), number);
    }

    ProjectSheet asked(UUID body, @Nullable UUID item, @Nullable UUID request, Instant at) {
        return new ProjectSheet(
                UUID.randomUUID(), project.id(), project.gate(), number, body, item, request, content, sha256, at);
    }
}
