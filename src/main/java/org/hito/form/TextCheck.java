package org.hito.form;

import java.util.Map;
import org.hito.form.ValueCheck.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Checks a text; what is far too long is refused before anything is done with it. */
final class TextCheck {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TextCheck() {}

    static Result of(Question asked, JsonNode sent) {
        if (!sent.isString()) {
            return asked.type();
        }
        Integer longest = asked.field().validation().maxLength();
        Integer shortest = asked.field().validation().minLength();
        String raw = sent.stringValue();
        if (longest != null && raw.length() > 8 * longest + 1000) {
            return asked.refused("maxLength", longest, raw.length(), null);
        }
        boolean manyLines = asked.field().type() == FieldType.TEXTAREA;
        String text = PlainText.of(raw, manyLines);
        if (PlainText.hasControls(text, manyLines)) {
            return asked.type();
        }
        if (text.isEmpty()) {
            return asked.missing(NODES.nullNode());
        }
        int length = text.codePointCount(0, text.length());
        StringNode value = NODES.stringNode(text);
        if (longest != null && length > longest) {
            return asked.refused("maxLength", longest, length, value);
        }
        if (asked.complete() && shortest != null && length < shortest) {
            return asked.refused("minLength", shortest, length, value);
        }
        FieldPattern pattern = asked.field().validation().pattern();
        if (asked.complete() && pattern != null && !pattern.accepts(text)) {
            return asked.refused("pattern", null, null, value, Map.of("example", pattern.example()));
        }
        return asked.accepted(value);
    }
}
