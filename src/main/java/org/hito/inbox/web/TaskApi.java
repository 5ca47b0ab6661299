package org.hito.inbox.web;

import java.util.Map;
import java.util.UUID;
import org.hito.inbox.CompleteTask;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.HandleTask;
import org.hito.inbox.MyTasks;
import org.hito.inbox.MyTasks.TaskView;
import org.hito.inbox.SentForm;
import org.hito.inbox.TaskForms;
import org.hito.platform.BadInput;
import org.hito.platform.Ids;
import org.hito.platform.NotFound;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
class TaskApi {

    private static final int MAX_KEY = 200;

    /** A form as it is handed out. */
    record FormView(ObjectNode schema, ObjectNode data) {
        static FormView of(TaskForms.Handed handed) {
            return new FormView(handed.schema().json(), handed.data());
        }
    }

    private final MyTasks tasks;
    private final HandleTask handle;
    private final CompleteTask complete;
    private final TaskForms forms;
    private final FormSubmission submission;

    TaskApi(MyTasks tasks, HandleTask handle, CompleteTask complete, TaskForms forms, FormSubmission submission) {
        this.tasks = tasks;
        this.handle = handle;
        this.complete = complete;
        this.forms = forms;
        this.submission = submission;
    }

    @GetMapping("/api/tasks")
    PageOf<TaskView> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        MyTasks.Scope wanted = MyTasks.Scope.of(scope);
        int rows = PageLimit.of(limit);
        return Ids.filter(initiative)
                .map(it -> tasks.page(it.id(), wanted, after, rows))
                .orElse(PageOf.empty());
    }

    @GetMapping("/api/tasks/{id}")
    TaskView task(@PathVariable String id) {
        return tasks.view(id);
    }

    @GetMapping("/api/tasks/{id}/form")
    FormView form(@PathVariable String id) {
        return FormView.of(handle.form(id));
    }

    @PostMapping("/api/tasks/{id}/claim")
    TaskView claim(@PathVariable String id) {
        handle.claim(id);
        return tasks.view(id);
    }

    @PostMapping("/api/tasks/{id}/unclaim")
    TaskView giveBack(@PathVariable String id) {
        handle.giveBack(id);
        return tasks.view(id);
    }

    @PutMapping("/api/tasks/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void draft(@PathVariable String id, @RequestBody SentForm sent) {
        handle.draft(id, data(id, sent));
    }

    @PostMapping("/api/tasks/{id}/complete")
    Map<String, Boolean> complete(
            @PathVariable String id,
            @RequestBody SentForm sent,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > MAX_KEY)) {
            throw new BadInput("problem.bad-idempotency-key", MAX_KEY);
        }
        complete.execute(id, data(id, sent), key);
        return Map.of("completed", true);
    }

    /** The data, or null; whoever may not see the task does not learn that something else was wrong. */
    private @Nullable ObjectNode data(String id, SentForm sent) {
        if (!sent.unknown().isEmpty()) {
            submission.nothingBeside(sent, tasks.view(id).form());
        }
        return sent.data();
    }

    @GetMapping("/api/forms/{formId}")
    FormView startForm(
            @PathVariable String formId,
            @RequestParam(required = false) @Nullable UUID initiative,
            @RequestParam(required = false) @Nullable UUID body,
            @RequestParam(required = false) @Nullable UUID about) {
        return FormView.of(forms.start(formId, initiative != null ? initiative : body != null ? body : about)
                .orElseThrow(() -> new NotFound("problem.form-not-found")));
    }
}
