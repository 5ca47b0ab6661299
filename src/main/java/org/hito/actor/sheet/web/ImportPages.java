package org.hito.actor.sheet.web;

import java.io.IOException;
import java.util.UUID;
import org.hito.actor.Organisations;
import org.hito.actor.sheet.ActorImport;
import org.hito.actor.sheet.ActorImports;
import org.hito.platform.BadInput;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing a spreadsheet, looking at what it holds, and importing it. */
@Controller
@RequestMapping("/actors/imports")
class ImportPages {

    private static final int SAMPLE = 5;
    private static final int SIMILAR = 50;

    private final ActorImports imports;
    private final Organisations organisations;
    private final ImportJson json;
    private final MessageSource texts;

    ImportPages(ActorImports imports, Organisations organisations, ImportJson json, MessageSource texts) {
        this.imports = imports;
        this.organisations = organisations;
        this.json = json;
        this.texts = texts;
    }

    @GetMapping
    String bring() {
        organisations.mustBeKept();
        return "actor/import-new";
    }

    @PostMapping
    String read(@RequestParam MultipartFile file, RedirectAttributes flash) throws IOException {
        if (file.isEmpty()) {
            return refused("", new BadInput("problem.actor-import-no-file"), flash);
        }
        try {
            return "redirect:/actors/imports/"
                    + imports.preview(UploadedSheet.name(file), file.getBytes()).id();
        } catch (ProblemException refusal) {
            organisations.mustBeKept();
            return refused("", refusal, flash);
        }
    }

    @GetMapping("/{id}")
    String preview(@PathVariable String id, @RequestParam(required = false) @Nullable String after, Model model) {
        ActorImport read = imports.get(of(id));
        model.addAttribute("read", json.of(read, imports.wrong(read, after, PageLimit.DEFAULT)));
        model.addAttribute("first", after == null);
        model.addAttribute("sample", imports.sample(read, SAMPLE));
        model.addAttribute("similar", imports.similar(read, null, SIMILAR).items());
        return "actor/import";
    }

    @PostMapping("/{id}/confirm")
    String confirm(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean leaveOutSimilar,
            RedirectAttributes flash) {
        UUID read = imports.get(of(id)).id();
        try {
            imports.confirm(read, leaveOutSimilar);
            flash.addFlashAttribute("notice", "actor.import.imported");
            return "redirect:/actors/imports/" + read;
        } catch (ProblemException refusal) {
            return refused("/" + read, refusal, flash);
        }
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable String id, RedirectAttributes flash) {
        imports.discard(of(id));
        flash.addFlashAttribute("notice", "actor.import.discarded");
        return "redirect:/actors/imports";
    }

    private String refused(String page, ProblemException refusal, RedirectAttributes flash) {
        flash.addFlashAttribute("noticeTone", "bad");
        flash.addFlashAttribute(
                "notice", texts.getMessage(refusal.messageKey(), refusal.args(), LocaleContextHolder.getLocale()));
        return "redirect:/actors/imports" + page;
    }

    private static UUID of(String id) {
        return Ids.of(id, "problem.actor-import-not-found");
    }
}
