package org.hito.council.web;

import java.nio.charset.StandardCharsets;
import org.hito.council.minutes.Minutes;
import org.hito.council.minutes.MinutesPaper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Minutes as a file with a name that tells which. */
final class MinutesDownload {

    private MinutesDownload() {}

    static ResponseEntity<byte[]> of(Minutes minutes, MinutesPaper paper, String language) {
        String name =
                minutes.in(language).title() + " - " + minutes.in(language).body() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(paper.of(minutes, language));
    }
}
