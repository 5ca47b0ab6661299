package org.hito.council.web;

import java.util.UUID;
import org.hito.council.minutes.Minutes;
import org.hito.council.minutes.MinutesList;
import org.hito.council.minutes.MinutesPaper;
import org.hito.council.minutes.MinutesReading;
import org.hito.identity.DemoProfile;
import org.hito.identity.FieldsRefused;
import org.hito.inbox.FormInvalid;
import org.hito.platform.Ids;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Minutes to read, to approve, to sign and to correct. */
@Controller
@RequestMapping("/minutes")
class MinutesPages {

    private static final int ROWS = 30;

    private final MinutesList list;
    private final MinutesViews views;
    private final MinutesActs acts;
    private final MinutesPaper paper;
    private final MinutesReading reading;
    private final DemoProfile demo;
    private final ActTold told;

    MinutesPages(
            MinutesList list,
            MinutesViews views,
            MinutesActs acts,
            MinutesPaper paper,
            MinutesReading reading,
            DemoProfile demo,
            ActTold told) {
        this.list = list;
        this.views = views;
        this.acts = acts;
        this.paper = paper;
        this.reading = reading;
        this.demo = demo;
        this.told = told;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        UUID id = body == null || body.isEmpty() ? null : Ids.of(body);
        PageOf<Minutes> page = list.page(new MinutesList.Filter(id, null, null), after, ROWS);
        model.addAttribute("rows", new PageOf<>(views.lines(page.items()), page.next()));
        return "council/minutes-list";
    }

    @GetMapping("/{id}")
    String minutes(@PathVariable String id, Model model) {
        Minutes minutes = list.visible(Ids.of(id));
        reading.read(minutes.id());
        model.addAttribute("minutes", views.of(minutes));
        model.addAttribute("closing", paper.closing(minutes, LocaleContextHolder.getLocale()));
        model.addAttribute("demo", demo.on());
        return "council/minutes";
    }

    @GetMapping(value = "/{id}/pdf", produces = "application/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        Minutes minutes = list.visible(Ids.of(id));
        reading.read(minutes.id());
        return MinutesDownload.of(minutes, paper, MinutesViews.language());
    }

    @PostMapping("/{id}/approve")
    String approve(@PathVariable String id, RedirectAttributes flash) {
        UUID minutes = Ids.of(id);
        return told.on(page(minutes), flash, () -> {
            acts.approve(minutes);
            return "council.minutes.approved";
        });
    }

    @PostMapping("/{id}/signatures")
    String sign(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String password,
            @RequestParam(required = false) @Nullable String statement,
            RedirectAttributes flash) {
        UUID minutes = Ids.of(id);
        try {
            acts.sign(minutes, new SentSignature(password, statement, null));
            flash.addFlashAttribute("notice", "council.minutes.signed-notice");
            return "redirect:" + page(minutes);
        } catch (FieldsRefused refused) {
            return tryAgain(minutes, refused.errors().get(0).message(), statement, flash);
        } catch (FormInvalid invalid) {
            return tryAgain(minutes, invalid.errors().get(0).message(), statement, flash);
        }
    }

    /** Nothing that was typed is lost but the password. */
    private static String tryAgain(UUID minutes, String error, @Nullable String statement, RedirectAttributes flash) {
        flash.addFlashAttribute("signError", error);
        flash.addFlashAttribute("statement", statement);
        return "redirect:" + page(minutes) + "#sign";
    }

    @PostMapping("/{id}/corrections")
    String correct(
            @PathVariable String id, @RequestParam(required = false) @Nullable String text, RedirectAttributes flash) {
        UUID minutes = Ids.of(id);
        try {
            UUID additional = acts.correct(minutes, new SentCorrection(text, null));
            flash.addFlashAttribute("notice", "council.minutes.corrected-notice");
            return "redirect:" + page(additional);
        } catch (FormInvalid invalid) {
            flash.addFlashAttribute("noticeTone", "bad");
            flash.addFlashAttribute("notice", invalid.errors().get(0).message());
            return "redirect:" + page(minutes);
        }
    }

    private static String page(UUID minutes) {
        return "/minutes/" + minutes;
    }
}
