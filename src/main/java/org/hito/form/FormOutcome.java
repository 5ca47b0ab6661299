package org.hito.form;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of data that somebody sent.
 *
 * @param data the answers in their proper types, read-only values from the initial data, hidden ones left out
 * @param errors all that was refused
 * @param documents every document that the data name
 */
public record FormOutcome(ObjectNode data, List<FieldError> errors, List<NamedDocument> documents) {
    /** A document in a file field: the field's path with row numbers, its {@code accept} list, the document's id. */
    public record NamedDocument(String field, String accept, String id) {}

    public FormOutcome {
        errors = List.copyOf(errors);
        documents = List.copyOf(documents);
    }

    public boolean ok() {
        return errors.isEmpty();
    }
}
