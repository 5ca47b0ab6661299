package org.hito.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hito.form.FieldError;
import org.hito.form.FormBody;
import org.hito.form.FormData;
import org.hito.inbox.Awaited;
import org.hito.inbox.CompleteTask;
import org.hito.inbox.FormInvalid;
import org.hito.inbox.HandleTask;
import org.hito.inbox.MyTasks;
import org.hito.inbox.MyTasks.TaskView;
import org.hito.inbox.Notices;
import org.hito.inbox.TaskBrowserForm;
import org.hito.inbox.TaskForms.Handed;
import org.hito.inbox.TaskPage;
import org.hito.inbox.TypedForm;
import org.hito.platform.PageLimit;
import org.hito.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/** Inbox and task as pages; they work without script. */
@Controller
class TaskPages {

    private static final int NOTICES = 20;

    private final MyTasks tasks;
    private final TaskPage taskPage;
    private final HandleTask handle;
    private final CompleteTask complete;
    private final Notices notices;
    private final Awaited awaited;
    private final TaskBrowserForm browser;

    TaskPages(
            MyTasks tasks,
            TaskPage taskPage,
            HandleTask handle,
            CompleteTask complete,
            Notices notices,
            Awaited awaited,
            TaskBrowserForm browser) {
        this.tasks = tasks;
        this.taskPage = taskPage;
        this.handle = handle;
        this.complete = complete;
        this.notices = notices;
        this.awaited = awaited;
        this.browser = browser;
    }

    @GetMapping("/inbox")
    String inbox(
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("scope", scope == null ? "" : scope);
        model.addAttribute("tasks", tasks.page(null, MyTasks.Scope.of(scope), after, PageLimit.DEFAULT));
        model.addAttribute("notices", notices.mine(NOTICES));
        model.addAttribute("awaited", awaited.mine());
        return "inbox/inbox";
    }

    @PostMapping("/inbox/notices/{id}/dismiss")
    String dismiss(@PathVariable UUID id) {
        notices.dismiss(id);
        return "redirect:/inbox";
    }

    @GetMapping("/tasks/{id}")
    String task(@PathVariable String id, Model model, Locale locale) {
        TaskPage.Shown shown = taskPage.show(id);
        if (shown.elsewhere() != null && shown.state().workable()) {
            return "redirect:" + shown.elsewhere();
        }
        model.addAttribute("shown", shown);
        if (shown.state().workable()) {
            Handed handed = handle.form(id);
            show(model, shown, handed, handed.data(), List.of(), locale);
        }
        return "inbox/task";
    }

    /** Every button of the form: complete it, keep a draft, or change the page (a row more, a file less). */
    @PostMapping("/tasks/{id}")
    String submit(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> params,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        TaskPage.Shown shown = taskPage.show(id);
        Handed handed = handle.form(id);
        UUID initiative = initiative(shown);
        MultiValueMap<String, String> typed = TypedForm.plain(params);
        try {
            typed = browser.withUploads(params, files, initiative);
            if (FormBody.isEdit(typed)) {
                return edited(model, shown, handed, typed, locale);
            }
            ObjectNode data = browser.decode(handed.schema(), typed, handed.initial());
            if ("draft".equals(typed.getFirst(FormBody.ACTION))) {
                handle.draft(id, data);
                flash.addFlashAttribute("notice", "inbox.draft.saved");
                return "redirect:/tasks/" + id;
            }
            complete.execute(id, data, null);
        } catch (FormInvalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            ObjectNode sent = FormBody.edit(handed.schema(), typed, handed.initial());
            show(
                    model,
                    shown,
                    handed,
                    FormData.overlay(handed.schema(), sent, handed.initial()),
                    invalid.fieldErrors(),
                    locale);
            return "inbox/task";
        } catch (ProblemException refused) {
            if (refused.status() != HttpStatus.UNSUPPORTED_MEDIA_TYPE && refused.status() != HttpStatus.BAD_REQUEST) {
                throw refused;
            }
            response.setStatus(refused.status().value());
            ObjectNode sent = FormBody.edit(handed.schema(), typed, handed.initial());
            model.addAttribute("refused", refused);
            show(model, shown, handed, FormData.overlay(handed.schema(), sent, handed.initial()), List.of(), locale);
            return "inbox/task";
        }
        return next(shown.task(), flash);
    }

    private String edited(
            Model model, TaskPage.Shown shown, Handed handed, MultiValueMap<String, String> typed, Locale locale) {
        ObjectNode data = FormBody.edit(handed.schema(), typed, handed.initial());
        show(model, shown, handed, FormData.overlay(handed.schema(), data, handed.initial()), List.of(), locale);
        return "inbox/task";
    }

    /** The draft that the page keeps by itself; half-typed values of the wrong type are simply not kept yet. */
    @PostMapping("/tasks/{id}/draft")
    ResponseEntity<Void> draft(@PathVariable String id, @RequestParam MultiValueMap<String, String> params) {
        Handed handed = handle.form(id);
        handle.draft(id, browser.decode(handed.schema(), TypedForm.plain(params), handed.initial()));
        return ResponseEntity.noContent().build();
    }

    /** The fields again, after an answer on which others depend. */
    @PostMapping("/tasks/{id}/fields")
    String fields(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> params, Model model, Locale locale) {
        TaskPage.Shown shown = taskPage.show(id);
        Handed handed = handle.form(id);
        edited(model, shown, handed, TypedForm.plain(params), locale);
        return "form/fields :: fields(form=${form})";
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(@PathVariable String id) {
        handle.claim(id);
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/tasks/{id}/give-back")
    String giveBack(@PathVariable String id, RedirectAttributes flash) {
        handle.giveBack(id);
        flash.addFlashAttribute("notice", "inbox.given-back");
        return "redirect:/inbox";
    }

    private String next(TaskView done, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "inbox.completed");
        flash.addFlashAttribute("noticeTone", "good");
        if (done.initiative() == null) {
            return "redirect:/inbox";
        }
        List<TaskView> more =
                tasks.page(done.initiative().id(), MyTasks.Scope.BOTH, null, 1).items();
        return more.isEmpty()
                ? "redirect:/inbox"
                : "redirect:/tasks/" + more.get(0).id();
    }

    private void show(
            Model model, TaskPage.Shown shown, Handed handed, ObjectNode data, List<FieldError> errors, Locale locale) {
        model.addAttribute("shown", shown);
        model.addAttribute("form", browser.view(handed, data, errors, initiative(shown), locale));
    }

    private static @Nullable UUID initiative(TaskPage.Shown shown) {
        MyTasks.Named named = shown.task().initiative();
        return named == null ? null : named.id();
    }
}
