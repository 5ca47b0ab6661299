package org.hito.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Collects what a check finds; bounded, because a hostile sender chooses how much there is to find. */
final class Findings {
    private static final int MOST = 1000;
    private static final int LONGEST_PATH = 200;

    private final List<FieldError> errors = new ArrayList<>();
    private final List<FormOutcome.NamedDocument> documents = new ArrayList<>();

    List<FieldError> errors() {
        return errors;
    }

    List<FormOutcome.NamedDocument> documents() {
        return documents;
    }

    void documents(String at, String accept, JsonNode ids) {
        ids.forEach(id -> documents.add(new FormOutcome.NamedDocument(at, accept, id.stringValue())));
    }

    void refuse(String at, String code) {
        add(at, code, Map.of());
    }

    void refuse(String at, String code, FormField field) {
        add(at, code, Map.of("kind", kind(field)));
    }

    void refuse(String at, String code, FormField field, Object limit, Object actual) {
        add(at, code, Map.of("kind", kind(field), "limit", limit, "actual", actual));
    }

    void refuse(String at, ValueCheck.Refusal refusal) {
        add(at, refusal.code(), refusal.args());
    }

    static String kind(FormField field) {
        return field.type().name().toLowerCase(Locale.ROOT);
    }

    private void add(String at, String code, Map<String, Object> args) {
        if (errors.size() < MOST) {
            errors.add(new FieldError(at.length() > LONGEST_PATH ? at.substring(0, LONGEST_PATH) : at, code, args));
        }
    }
}
