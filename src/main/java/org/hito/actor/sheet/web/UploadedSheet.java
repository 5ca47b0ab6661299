package org.hito.actor.sheet.web;

import java.util.Objects;
import org.hito.document.UploadDocument;
import org.springframework.web.multipart.MultipartFile;

/** What a browser calls the file that it sends. */
final class UploadedSheet {

    private UploadedSheet() {}

    static String name(MultipartFile file) {
        return UploadDocument.safe(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    }
}
