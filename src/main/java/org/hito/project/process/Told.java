package org.hito.project.process;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers of a form that are one word each: ticks, ratings, facts. */
final class Told {

    private Told() {}

    /** @param apart keys of answers that are no such words */
    static Map<String, String> of(Record form, String... apart) {
        Map<String, String> told = new HashMap<>();
        for (RecordComponent part : form.getClass().getRecordComponents()) {
            if (!List.of(apart).contains(part.getName())) {
                told.put(part.getName(), String.valueOf(value(form, part)));
            }
        }
        return told;
    }

    private static Object value(Record form, RecordComponent part) {
        try {
            return part.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
