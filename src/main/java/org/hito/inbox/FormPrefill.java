package org.hito.inbox;

import java.util.List;
import java.util.Map;
import org.hito.form.FormOption;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form begins with.
 *
 * @param data initial data, or null for none; read-only fields take their value from here
 * @param options options by {@code valuesKey}
 */
public record FormPrefill(@Nullable ObjectNode data, Map<String, List<FormOption>> options) {

    public static final FormPrefill NONE = new FormPrefill(null, Map.of());

    public static FormPrefill of(ObjectNode data) {
        return new FormPrefill(data, Map.of());
    }
}
