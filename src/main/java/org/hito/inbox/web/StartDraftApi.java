package org.hito.inbox.web;

import java.util.UUID;
import org.hito.inbox.FormSubmission;
import org.hito.inbox.SentForm;
import org.hito.inbox.StartDrafts;
import org.hito.inbox.TaskForms;
import org.hito.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What somebody has typed so far into a start form in steps, by API; the form itself is always handed out blank. */
@RestController
@RequestMapping("/api/forms/{formId}/draft")
class StartDraftApi {

    private final StartDrafts drafts;
    private final FormSubmission submission;

    StartDraftApi(StartDrafts drafts, FormSubmission submission) {
        this.drafts = drafts;
        this.submission = submission;
    }

    @GetMapping
    StartDrafts.Draft read(@PathVariable String formId, @RequestParam UUID initiative) {
        drafts.handed(formId, initiative);
        return drafts.find(formId, initiative).orElseThrow(() -> new NotFound("problem.form-no-draft"));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String formId, @RequestParam UUID initiative, @RequestBody SentForm sent) {
        TaskForms.Handed handed = drafts.handed(formId, initiative);
        drafts.keep(handed, initiative, submission.data(sent, formId));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String formId, @RequestParam UUID initiative) {
        drafts.handed(formId, initiative);
        drafts.drop(formId, initiative);
    }
}
