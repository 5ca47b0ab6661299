package org.hito.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hito.document.Documents;
import org.hito.document.UploadDocument;
import org.hito.form.FieldError;
import org.hito.form.FormBody;
import org.hito.form.FormDocument;
import org.hito.form.FormSchema;
import org.hito.form.FormView;
import org.hito.inbox.TaskForms.Handed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.ObjectNode;

/** Between the HTML of a form and its data: parameters and uploaded files in, a view out. */
@Component
public class TaskBrowserForm {

    private final UploadDocument upload;
    private final Documents documents;
    private final MessageSource messages;

    TaskBrowserForm(UploadDocument upload, Documents documents, MessageSource messages) {
        this.upload = upload;
        this.documents = documents;
        this.messages = messages;
    }

    /** Parameters of the page, uploaded files stored and named under their field. */
    public MultiValueMap<String, String> withUploads(
            MultiValueMap<String, String> params,
            MultiValueMap<String, MultipartFile> files,
            @Nullable UUID initiative) {
        MultiValueMap<String, String> all = TypedForm.plain(params);
        if (initiative != null) {
            files.forEach((field, sent) -> sent.stream()
                    .filter(file -> !file.isEmpty())
                    .forEach(file -> all.add(field, store(initiative, file))));
        }
        return all;
    }

    public ObjectNode decode(FormSchema schema, MultiValueMap<String, String> params, ObjectNode initial) {
        return FormBody.decode(schema, params, initial);
    }

    public FormView view(
            Handed handed, ObjectNode data, List<FieldError> errors, @Nullable UUID initiative, Locale locale) {
        return FormView.of(handed.schema(), data, errors, id -> document(initiative, id), messages, locale);
    }

    private Optional<FormDocument> document(@Nullable UUID initiative, String id) {
        return initiative == null
                ? Optional.empty()
                : documents.views(initiative, List.of(id)).stream()
                        .findFirst()
                        .map(it -> new FormDocument(
                                it.id().toString(),
                                it.name(),
                                Math.max(1, it.size() / 1024) + " KB",
                                "/documents/" + it.id()));
    }

    private String store(UUID initiative, MultipartFile file) {
        try {
            return upload.execute(
                            initiative,
                            Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                            file.getBytes())
                    .id()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
