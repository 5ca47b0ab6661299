package org.hito.form;

import java.util.Set;

/** Which attributes a component of each kind may carry; those that change nothing on the server are let through. */
final class ComponentAttributes {
    private static final Set<String> FORM = Set.of(
            "title",
            "id",
            "type",
            "components",
            "schemaVersion",
            "executionPlatform",
            "executionPlatformVersion",
            "exporter");
    private static final Set<String> EVERYWHERE = Set.of("type", "id", "layout", "conditional", "properties");
    private static final Set<String> FIELD = Set.of("key", "label", "description", "readonly", "validate");
    private static final Set<String> CONTAINER =
            Set.of("path", "label", "description", "readonly", "components", "showOutline", "verticalAlignment");
    private static final Set<String> ROWS = Set.of(
            "validate", "isRepeating", "defaultRepetitions", "allowAddRemove", "disableCollapse", "nonCollapsedItems");

    private ComponentAttributes() {}

    static boolean formAllows(String attribute) {
        return FORM.contains(attribute);
    }

    static boolean allows(FieldType type, String attribute) {
        return EVERYWHERE.contains(attribute) || ownAllows(type, attribute);
    }

    private static boolean ownAllows(FieldType type, String attribute) {
        return switch (type) {
            case TEXTFIELD, TEXTAREA, CHECKBOX -> isField(attribute);
            case NUMBER ->
                isField(attribute) || Set.of("decimalDigits", "increment").contains(attribute);
            case DATE -> isField(attribute) || Set.of("subtype", "dateLabel").contains(attribute);
            case SELECT, RADIO, CHECKLIST, TAGLIST ->
                isField(attribute)
                        || Set.of("values", "valuesKey", "searchable").contains(attribute);
            case FILES ->
                FIELD.contains(attribute) || Set.of("accept", "multiple").contains(attribute);
            case GROUP -> CONTAINER.contains(attribute);
            case LIST -> CONTAINER.contains(attribute) || ROWS.contains(attribute);
            case TEXT -> attribute.equals("text");
            case SEPARATOR -> false;
        };
    }

    private static boolean isField(String attribute) {
        return FIELD.contains(attribute) || attribute.equals("defaultValue");
    }

    static boolean allowsValidation(FieldType type, String attribute) {
        return attribute.equals("required")
                || switch (type) {
                    case TEXTFIELD ->
                        Set.of("minLength", "maxLength", "pattern", "validationType")
                                .contains(attribute);
                    case TEXTAREA -> Set.of("minLength", "maxLength").contains(attribute);
                    case NUMBER -> Set.of("min", "max").contains(attribute);
                    default -> false;
                };
    }
}
