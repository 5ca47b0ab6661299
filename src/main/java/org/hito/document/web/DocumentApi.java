package org.hito.document.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hito.document.DocumentView;
import org.hito.document.ReadDocument;
import org.hito.document.UploadDocument;
import org.hito.platform.Ids;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class DocumentApi {

    /** What the contract tells of an uploaded file. */
    record Uploaded(UUID id, String name, String mediaType, long size, String sha256) {}

    private final UploadDocument upload;
    private final ReadDocument read;

    DocumentApi(UploadDocument upload, ReadDocument read) {
        this.upload = upload;
        this.read = read;
    }

    @PostMapping(path = "/api/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(@RequestParam MultipartFile file, @RequestParam String initiative) throws IOException {
        DocumentView document = upload.execute(
                Ids.ofInitiative(initiative),
                Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                file.getBytes());
        return new Uploaded(document.id(), document.name(), document.mediaType(), document.size(), document.sha256());
    }

    @GetMapping({"/api/documents/{id}", "/documents/{id}"})
    ResponseEntity<byte[]> download(@PathVariable String id) {
        DocumentView document = read.view(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(read.content(document.id()));
    }
}
