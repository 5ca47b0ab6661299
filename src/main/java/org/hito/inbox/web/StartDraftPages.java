package org.hito.inbox.web;

import java.util.UUID;
import org.hito.form.FormBody;
import org.hito.inbox.StartDrafts;
import org.hito.inbox.TaskForms;
import org.hito.inbox.TypedForm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The draft that the page of a start form in steps keeps by itself. */
@Controller
class StartDraftPages {

    private final StartDrafts drafts;

    StartDraftPages(StartDrafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/forms/{formId}/draft")
    ResponseEntity<Void> keep(
            @PathVariable String formId,
            @RequestParam UUID initiative,
            @RequestParam MultiValueMap<String, String> params) {
        TaskForms.Handed handed = drafts.handed(formId, initiative);
        MultiValueMap<String, String> typed = TypedForm.plain(params);
        typed.remove("initiative");
        drafts.keep(handed, initiative, FormBody.decode(handed.schema(), typed, handed.initial()));
        return ResponseEntity.noContent().build();
    }
}
