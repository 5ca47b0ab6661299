package org.hito.actor.sheet;

import java.util.List;
import org.hito.actor.RegisterActorForm;
import org.hito.form.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file.
 *
 * @param number as a spreadsheet counts
 * @param facts what it registers; null if something is wrong
 * @param similar an organisation of the register, or another line, with nearly the same name: to be looked at, not wrong
 */
public record ImportLine(
        int number,
        @Nullable String name,
        @Nullable RegisterActorForm facts,
        List<FieldError> errors,
        @Nullable String similar) {

    boolean good() {
        return facts != null;
    }

    ImportLine wrong(FieldError error) {
        return new ImportLine(number, name, null, List.of(error), null);
    }

    ImportLine like(String other) {
        return new ImportLine(number, name, facts, errors, other);
    }
}
