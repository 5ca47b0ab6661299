package org.hito.project.web;

import org.hito.platform.Ids;
import org.hito.project.ReadSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A sheet of a project as its body got it, for reading. */
@Controller
class SheetPages {

    private final ReadSheet read;

    SheetPages(ReadSheet read) {
        this.read = read;
    }

    @GetMapping("/projects/{id}/sheets/{number}")
    String sheet(@PathVariable String id, @PathVariable int number, Model model) {
        ReadSheet.Sheet sheet = read.of(Ids.of(id, "problem.project-not-found"), number);
        model.addAttribute("sheet", sheet);
        model.addAttribute("project", sheet.project());
        return "project/sheet";
    }
}
