package org.hito.project.web;

import org.hito.platform.Ids;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The closing report of a project, for everybody who sees it. */
@Controller
class ClosingReportPages {

    private final ClosingReport report;

    ClosingReportPages(ClosingReport report) {
        this.report = report;
    }

    @GetMapping({"/projects/{id}/report.pdf", "/api/projects/{id}/report.pdf"})
    ResponseEntity<byte[]> print(@PathVariable String id) {
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"project-report.pdf\"")
                .contentType(MediaType.APPLICATION_PDF)
                .body(report.print(Ids.of(id, "problem.project-not-found")));
    }
}
