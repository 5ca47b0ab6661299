package org.hito.project;

import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;

/** A condition of the council's approval that lapsed and stops the money of a project until it is met late or waived. */
@Table("project_stop")
public record Stop(UUID condition, String text) {}
