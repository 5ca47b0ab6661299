package org.hito.project;

import org.hito.actor.ActorKind;
import org.springframework.data.relational.core.mapping.Table;

/** Who takes part in a project and does what in it. */
@Table("project_partner")
public record Partner(String name, ActorKind kind, String part) {}
