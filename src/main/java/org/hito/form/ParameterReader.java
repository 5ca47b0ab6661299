package org.hito.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Walks a schema and picks the parameters of each field. */
final class ParameterReader {
    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,5})]");

    private final MultiValueMap<String, String> params;
    private final boolean keepEmptyRows;
    private final Set<String> shown;
    private final Map<String, TreeSet<Integer>> rows = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    ParameterReader(MultiValueMap<String, String> params, boolean keepEmptyRows) {
        this.params = params;
        this.keepEmptyRows = keepEmptyRows;
        this.shown = new HashSet<>(values(FormBody.SHOWN));
        params.keySet().forEach(this::noteRow);
        shown.forEach(this::noteRow);
    }

    private void noteRow(String name) {
        Matcher row = ROW.matcher(name);
        if (row.find()) {
            rows.computeIfAbsent(name.substring(0, row.start()), list -> new TreeSet<>())
                    .add(Integer.parseInt(row.group(1)));
        }
    }

    ObjectNode read(List<FormField> fields) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        level(fields, data, "");
        for (String name : params.keySet()) {
            if (!taken.contains(name) && !name.startsWith("_")) {
                data.put(name, String.join(",", values(name)));
            }
        }
        return data;
    }

    private void level(List<FormField> fields, ObjectNode data, String at) {
        for (FormField field : fields) {
            String name = at + field.key();
            if (!field.hasKey()) {
                level(field.children(), data, at);
            } else if (field.type() == FieldType.GROUP) {
                ObjectNode inside = JsonNodeFactory.instance.objectNode();
                level(field.children(), inside, name + ".");
                if (!inside.isEmpty()) {
                    data.set(field.key(), inside);
                }
            } else if (field.type() == FieldType.LIST) {
                list(field, data, name);
            } else {
                taken.add(name);
                ParameterValue.of(field, values(name), params.containsKey(name) || shown.contains(name))
                        .ifPresent(value -> data.set(field.key(), value));
            }
        }
    }

    private void list(FormField list, ObjectNode data, String name) {
        TreeSet<Integer> indexes = rows.getOrDefault(name, new TreeSet<>());
        if (indexes.isEmpty() && !shown.contains(name)) {
            return;
        }
        boolean fixed = !list.rowRule().addRemove();
        ArrayNode array = data.putArray(list.key());
        int next = 0;
        for (int index : indexes) {
            while (fixed && next < index && array.size() <= RowRule.MAX_ROWS) {
                array.addObject();
                next++;
            }
            if (array.size() > RowRule.MAX_ROWS) {
                break;
            }
            ObjectNode row = JsonNodeFactory.instance.objectNode();
            level(list.children(), row, name + "[" + index + "].");
            if (fixed || keepEmptyRows || !EmptyRow.is(list.children(), row)) {
                array.add(row);
            }
            next = index + 1;
        }
    }

    private List<String> values(String name) {
        List<String> values = params.get(name);
        return values == null ? List.of() : values;
    }
}
