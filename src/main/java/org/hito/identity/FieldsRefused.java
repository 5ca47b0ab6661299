package org.hito.identity;

import java.util.List;
import java.util.stream.Collectors;
import org.hito.platform.InvalidData;

/** What was entered about a person is not accepted. */
public class FieldsRefused extends InvalidData {

    FieldsRefused(List<Error> errors) {
        super(errors, "problem.fields-refused", errors.size());
    }

    @Override
    public String detail() {
        return errors().stream().map(it -> it.field() + " " + it.code()).collect(Collectors.joining(", "));
    }
}
