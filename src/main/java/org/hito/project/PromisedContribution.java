package org.hito.project;

import java.math.BigDecimal;
import org.hito.actor.ActorKind;
import org.springframework.data.relational.core.mapping.Table;

/** What somebody gives a project, in pesos worth. */
@Table("project_contribution")
public record PromisedContribution(
        String contributor, ActorKind kind, Form form, BigDecimal amount, String description) {

    /** How it is given. */
    public enum Form {
        CASH,
        IN_KIND
    }
}
