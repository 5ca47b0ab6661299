package org.hito.form;

import java.util.List;
import java.util.stream.Collectors;

/** A schema lies outside the supported subset; names everything that is wrong with it at once. */
public class FormSchemaRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<SchemaProblem> problems;

    FormSchemaRefused(List<SchemaProblem> problems) {
        super(problems.stream().map(SchemaProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<SchemaProblem> problems() {
        return problems;
    }
}
