package org.hito.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What stands on a sheet: the project as it is read, and its evidence files with their hashes. */
@Component
class SheetContent {

    private static final String DOCUMENTS = "documents";

    private final ReadProject read;
    private final ProjectFiles files;
    private final JsonMapper json;

    SheetContent(ReadProject read, ProjectFiles files, JsonMapper json) {
        this.read = read;
        this.files = files;
        this.json = json;
    }

    /** The content of a new sheet. */
    JsonNode of(Project project) {
        ObjectNode content = json.valueToTree(read.view(project));
        content.set(
                DOCUMENTS,
                json.valueToTree(files.of(project).stream()
                        .map(it -> new SheetFile(
                                it.document().id(),
                                it.document().name(),
                                it.use(),
                                it.document().size(),
                                it.document().sha256()))
                        .toList()));
        return content;
    }

    ProjectView project(ProjectSheet sheet) {
        return json.readValue(sheet.content(), ProjectView.class);
    }

    /** Files that were put before the body with the sheet. */
    List<SheetFile> files(ProjectSheet sheet) {
        return json.readTree(sheet.content())
                .path(DOCUMENTS)
                .valueStream()
                .map(it -> json.treeToValue(it, SheetFile.class))
                .toList();
    }

    boolean names(ProjectSheet sheet, UUID document) {
        return files(sheet).stream().anyMatch(it -> it.id().equals(document));
    }
}
