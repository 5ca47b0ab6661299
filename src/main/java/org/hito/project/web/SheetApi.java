package org.hito.project.web;

import org.hito.platform.Ids;
import org.hito.project.ReadSheet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sheets of projects as bodies got them. */
@RestController
class SheetApi {

    private final ReadSheet read;

    SheetApi(ReadSheet read) {
        this.read = read;
    }

    @GetMapping("/api/projects/{id}/sheets/{number}")
    ReadSheet.Sheet sheet(@PathVariable String id, @PathVariable int number) {
        return read.of(Ids.of(id, "problem.project-not-found"), number);
    }
}
