package org.hito.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hito.actor.funding.Contributions;
import org.hito.document.DocumentView;
import org.hito.document.Documents;
import org.hito.engine.DeployedForms;
import org.hito.form.FormData;
import org.hito.form.FormOutcome;
import org.hito.inbox.FormEntries;
import org.hito.inbox.FormEntry;
import org.hito.inbox.FormTextSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The evidence files of a project: of what was submitted for it, of what it spent and of what it was given. */
@Component
class ProjectFiles {

    /** @param use what it was first shown for, in words */
    record Used(DocumentView document, String use) {}

    private final FormEntries entries;
    private final DeployedForms forms;
    private final FormTextSource texts;
    private final Spendings spendings;
    private final Contributions contributions;
    private final Documents documents;
    private final ProjectWords words;

    ProjectFiles(
            FormEntries entries,
            DeployedForms forms,
            FormTextSource texts,
            Spendings spendings,
            Contributions contributions,
            Documents documents,
            ProjectWords words) {
        this.entries = entries;
        this.forms = forms;
        this.texts = texts;
        this.spendings = spendings;
        this.contributions = contributions;
        this.documents = documents;
        this.words = words;
    }

    /** In the order in which they were first shown. */
    List<Used> of(Project project) {
        Map<String, String> uses = new LinkedHashMap<>();
        entries.about(project.id().toString()).forEach(it -> submitted(it, uses));
        spendings.all(project.id()).forEach(it -> it.evidence()
                .forEach(file -> uses.putIfAbsent(file, words.text("project.document.spent", it.concept()))));
        contributions.ofProject(project.id()).forEach(given -> {
            String use = words.text("project.document.given", given.contributor());
            given.evidence().forEach(file -> uses.putIfAbsent(file, use));
            contributions.movements(given.id()).forEach(it -> it.evidence()
                    .forEach(file -> uses.putIfAbsent(file, use)));
        });
        Map<String, DocumentView> known = new LinkedHashMap<>();
        documents
                .views(project.initiative(), uses.keySet())
                .forEach(it -> known.put(it.id().toString(), it));
        return uses.entrySet().stream()
                .flatMap(it -> Stream.ofNullable(known.get(it.getKey())).map(file -> new Used(file, it.getValue())))
                .toList();
    }

    boolean names(Project project, UUID document) {
        return of(project).stream().anyMatch(it -> it.document().id().equals(document));
    }

    /** What stands in file fields of the form as it was filled in; an id elsewhere is no file. */
    private void submitted(FormEntry entry, Map<String, String> uses) {
        Locale locale = LocaleContextHolder.getLocale();
        DeployedForms.DeployedForm form = forms.in(entry.deployment(), entry.form());
        String use = form.schema().localised(texts.of(form.module(), locale)).title();
        FormData.check(form.schema(), entry.data(), entry.data(), FormData.Mode.DRAFT).documents().stream()
                .map(FormOutcome.NamedDocument::id)
                .forEach(it -> uses.putIfAbsent(it, use));
    }
}
