package org.hito.form;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hito.form.ValueCheck.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks what is picked: a tick, options, documents. */
final class ChoiceCheck {
    private static final int LONGEST_ID = 100;

    private ChoiceCheck() {}

    static Result tick(Question asked, JsonNode sent) {
        if (!sent.isBoolean()) {
            return asked.type();
        }
        if (asked.complete() && asked.field().required() && !sent.booleanValue()) {
            return asked.refused("required", null, null, sent);
        }
        return asked.accepted(sent);
    }

    static Result one(Question asked, JsonNode sent) {
        if (!sent.isString()) {
            return asked.type();
        }
        if (Question.blank(sent)) {
            return asked.missing(JsonNodeFactory.instance.nullNode());
        }
        return asked.field().option(sent.stringValue()).isPresent()
                ? asked.accepted(sent)
                : asked.refused("option", null, null, null);
    }

    static Result some(Question asked, JsonNode sent) {
        if (!sent.isArray()) {
            return asked.type();
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (JsonNode item : sent) {
            if (!item.isString()) {
                return asked.type();
            }
            if (asked.field().option(item.stringValue()).isEmpty()) {
                return asked.refused("option", null, null, null);
            }
            chosen.add(item.stringValue());
        }
        return asked.strings(chosen);
    }

    static Result documents(Question asked, JsonNode sent) {
        if (!sent.isArray()) {
            return asked.type();
        }
        if (sent.size() > asked.field().fileRule().max()) {
            return asked.refused("max", asked.field().fileRule().max(), sent.size(), null);
        }
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode item : sent) {
            if (!item.isString() || Question.blank(item) || item.stringValue().length() > LONGEST_ID) {
                return asked.type();
            }
            ids.add(item.stringValue());
        }
        return asked.strings(ids);
    }
}
