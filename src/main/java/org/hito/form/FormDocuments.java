package org.hito.form;

import java.util.Optional;

/** Finds the documents that file fields name. */
@FunctionalInterface
public interface FormDocuments {
    /** For forms whose documents nobody keeps: only ids are shown. */
    FormDocuments NONE = id -> Optional.empty();

    Optional<FormDocument> find(String id);

    default FormDocument get(String id) {
        return find(id).orElseGet(() -> new FormDocument(id, id, "", ""));
    }
}
