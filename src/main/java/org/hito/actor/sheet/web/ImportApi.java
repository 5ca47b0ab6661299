package org.hito.actor.sheet.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.net.URI;
import org.hito.actor.sheet.ActorImport;
import org.hito.actor.sheet.ActorImports;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Organisations from a spreadsheet by API: read first, imported by a second call. */
@RestController
@RequestMapping("/api/actor-imports")
class ImportApi {

    private final ActorImports imports;
    private final ImportJson json;

    ImportApi(ActorImports imports, ImportJson json) {
        this.imports = imports;
        this.json = json;
    }

    /** @param leaveOutSimilar whether lines with nearly the name of another stay outside */
    record SentConfirmation(@Nullable Boolean leaveOutSimilar) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Reads a CSV or XLSX file and says line by line what is wrong in it; nothing is registered yet. A file"
                            + " that was read before and not confirmed is forgotten")
    ResponseEntity<ImportJson.Read> preview(@RequestParam MultipartFile file) throws IOException {
        ActorImport read = imports.preview(UploadedSheet.name(file), file.getBytes());
        return ResponseEntity.created(URI.create("/api/actor-imports/" + read.id()))
                .body(first(read));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One's own file with the lines that are wrong")
    ImportJson.Read read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        ActorImport read = find(id);
        return json.of(read, imports.wrong(read, after, limit == null ? PageLimit.MAX : PageLimit.of(limit)));
    }

    @GetMapping("/{id}/similar")
    @Operation(summary = "Good lines with nearly the name of an organisation of the register or of another line")
    PageOf<ImportJson.Line> similar(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return imports.similar(find(id), after, PageLimit.of(limit)).map(json::line);
    }

    @PostMapping("/{id}/confirm")
    @Operation(
            summary =
                    "Registers all good lines, or none: 409 if one of them has been registered otherwise since, which the"
                            + " file then says")
    ImportJson.Read confirm(@PathVariable String id, @RequestBody(required = false) @Nullable SentConfirmation sent) {
        return first(imports.confirm(find(id).id(), sent != null && Boolean.TRUE.equals(sent.leaveOutSimilar())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets what was read")
    void discard(@PathVariable String id) {
        imports.discard(find(id).id());
    }

    private ImportJson.Read first(ActorImport read) {
        return json.of(read, imports.wrong(read, null, PageLimit.MAX));
    }

    private ActorImport find(String id) {
        return imports.get(Ids.of(id, "problem.actor-import-not-found"));
    }
}
