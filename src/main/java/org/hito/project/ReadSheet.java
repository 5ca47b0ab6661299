package org.hito.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hito.platform.NotFound;
import org.springframework.stereotype.Component;

/** Shows a sheet as it was put before its body. */
@Component
public class ReadSheet {

    /** @param intact whether the content still has the hash that its readers were given */
    public record Sheet(
            int number,
            Gate gate,
            Instant at,
            String sha256,
            boolean intact,
            ProjectView project,
            List<SheetFile> documents) {}

    private final ProjectAccess access;
    private final ProjectSheets sheets;
    private final SheetContent content;

    ReadSheet(ProjectAccess access, ProjectSheets sheets, SheetContent content) {
        this.access = access;
        this.sheets = sheets;
        this.content = content;
    }

    public Sheet of(UUID project, int number) {
        access.visible(project);
        return sheets.of(project).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .map(it -> new Sheet(
                        it.number(),
                        it.gate(),
                        it.at(),
                        it.sha256(),
                        it.intact(),
                        content.project(it),
                        content.files(it)))
                .orElseThrow(() -> new NotFound("problem.project-not-found"));
    }
}
