package org.hito.form;

/** Why a schema cannot be used: the file, the field (empty for the whole form) and the reason, for whoever drew it. */
public record SchemaProblem(String file, String field, String reason) {
    @Override
    public String toString() {
        return field.isEmpty() ? file + ": " + reason : file + ": " + field + ": " + reason;
    }
}
