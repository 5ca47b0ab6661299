package org.hito.form;

import java.util.List;
import org.hito.platform.TooLarge;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the parameters of the HTML that {@code templates/form/fields.html} renders into the JSON that the interface takes.
 * Uploaded files come as ids of documents under the name of their field. Parameters that start with {@code _} are the
 * page's own; every other one that is no field is kept, so that the check refuses it.
 */
public final class FormBody {
    /** Parameter that says which button was pressed. */
    public static final String ACTION = "_action";
    /** Parameter that names a tick, a choice, a list or a row that the page showed, whether or not it sent a value. */
    static final String SHOWN = "_shown";

    private static final int MOST_PARAMETERS = 50_000;
    private static final int MOST_CHARACTERS = 16_000_000;

    private FormBody() {}

    /** As {@link #decode(FormSchema, MultiValueMap, ObjectNode)}, for forms without initial data. */
    public static ObjectNode decode(FormSchema schema, MultiValueMap<String, String> params) {
        return decode(schema, params, JsonNodeFactory.instance.objectNode());
    }

    /**
     * What was entered: empty rows and what the schema hides at this moment left out, unreadable numbers kept as text.
     *
     * @throws TooLarge beyond any size that a form has
     */
    public static ObjectNode decode(FormSchema schema, MultiValueMap<String, String> params, ObjectNode initial) {
        bound(params);
        ObjectNode data = new ParameterReader(params, false).read(schema.fields());
        Visibility.dropHidden(schema.fields(), data, initial);
        return data;
    }

    /** Whether the button pressed changes the page only (a row more or less, a document taken off, refresh). */
    public static boolean isEdit(MultiValueMap<String, String> params) {
        return RowAction.of(params.getFirst(ACTION)).isPresent();
    }

    /**
     * What the page shows next: what was entered, with the change that the pressed button asks for. Empty rows stay while
     * somebody is still at work; after any other button they are dropped, so that errors name the rows that are shown.
     */
    public static ObjectNode edit(FormSchema schema, MultiValueMap<String, String> params, ObjectNode initial) {
        bound(params);
        boolean atWork = params.getFirst(ACTION) == null || isEdit(params);
        ObjectNode data = new ParameterReader(params, atWork).read(schema.fields());
        Visibility.dropHidden(schema.fields(), data, initial);
        RowAction.of(params.getFirst(ACTION)).ifPresent(action -> action.apply(schema, data));
        return data;
    }

    private static void bound(MultiValueMap<String, String> params) {
        long count = 0;
        long characters = 0;
        for (var entry : params.entrySet()) {
            List<String> values = entry.getValue() == null ? List.of() : entry.getValue();
            count += values.size();
            characters += entry.getKey().length();
            for (String value : values) {
                characters += value == null ? 0 : value.length();
            }
        }
        if (count > MOST_PARAMETERS || characters > MOST_CHARACTERS) {
            throw new TooLarge("problem.too-large");
        }
    }
}
