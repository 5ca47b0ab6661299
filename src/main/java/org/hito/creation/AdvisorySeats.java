package org.hito.creation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hito.actor.ClusterActor;
import org.hito.form.FieldError;

/** Nine advisers are nine people of nine different firms (Q31). */
public final class AdvisorySeats {

    public static final int COUNT = 9;

    private AdvisorySeats() {}

    /** Every seat whose firm or holder was named before. */
    public static List<FieldError> repeated(List<String> firms, List<String> holders) {
        List<FieldError> errors = new ArrayList<>(repeated("firm", firms));
        errors.addAll(repeated("holder", holders));
        return errors;
    }

    private static List<FieldError> repeated(String field, List<String> names) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(ClusterActor.normalised(names.get(i)))) {
                errors.add(new FieldError(
                        "advisorySeats[%d].%s".formatted(i, field), "option", Map.of("kind", "distinct")));
            }
        }
        return errors;
    }
}
