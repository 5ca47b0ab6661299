package org.hito.notification.web;

import java.nio.charset.StandardCharsets;
import org.hito.council.session.SessionAccess;
import org.hito.notification.SessionCalendar;
import org.hito.platform.Ids;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A session for the reader's own calendar. */
@RestController
class SessionCalendarApi {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final SessionAccess access;
    private final SessionCalendar calendar;

    SessionCalendarApi(SessionAccess access, SessionCalendar calendar) {
        this.access = access;
        this.calendar = calendar;
    }

    @GetMapping({"/api/sessions/{id}/calendar", "/sessions/{id}/calendar.ics"})
    ResponseEntity<byte[]> calendar(@PathVariable String id) {
        byte[] file = calendar.file(access.visible(Ids.of(id))).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sesion.ics")
                                .build()
                                .toString())
                .body(file);
    }
}
